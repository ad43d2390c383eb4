/** Tests run on the TypeScript sources through swc; types are checked apart, by `tsc --noEmit`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(strip-bom|uuid|@microsoft/app-manifest)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  testTimeout: 120000,
  maxWorkers: 2,
};
