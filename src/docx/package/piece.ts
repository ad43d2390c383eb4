/** A text that is written over and over, such as what lies between two tags of a template. */
export class Piece {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
