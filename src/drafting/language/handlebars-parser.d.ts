/// <reference types="handlebars" />

/** Handlebars' parser without its compiler: what is never loaded can never make code of a template. */
declare module "handlebars/dist/cjs/handlebars/compiler/base" {
  export function parse(text: string): hbs.AST.Program;
}
