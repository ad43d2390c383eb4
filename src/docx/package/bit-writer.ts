/** A buffer larger than this is given back when a text is finished. */
const keptBytes = 1 << 20;

/** Packs bits into bytes, least significant first. */
export class BitWriter {
  /** What is written, and room for more; together with the three that follow open to loops that write many bits. */
  bytes: Uint8Array;
  /** Whole bytes written. */
  length = 0;
  /** Bits that do not fill two bytes yet, and how many they are. */
  held = 0;
  count = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Begins anew. */
  start(): void {
    this.length = 0;
    this.held = 0;
    this.count = 0;
  }

  /** Makes room for at least so many more bytes. */
  reserve(more: number): void {
    const wanted = this.length + more + 8;
    if (wanted <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(wanted, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  /** Writes up to 16 bits; room must have been reserved. */
  write(value: number, bits: number): void {
    this.held |= value << this.count;
    this.count += bits;
    if (this.count >= 16) {
      this.bytes[this.length++] = this.held;
      this.bytes[this.length++] = this.held >>> 8;
      this.held >>>= 16;
      this.count -= 16;
    }
  }

  /** Everything written, the last byte filled up with zeros. */
  finish(): Uint8Array {
    this.reserve(2);
    for (; this.count > 0; this.count -= 8) {
      this.bytes[this.length++] = this.held;
      this.held >>>= 8;
    }
    this.count = 0;
    const bytes = this.bytes.slice(0, this.length);
    if (this.bytes.length > keptBytes) this.bytes = new Uint8Array(keptBytes);
    return bytes;
  }
}
