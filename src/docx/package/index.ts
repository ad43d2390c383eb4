export { codec, portableCodec, setCodec, type Codec } from "./codec";
export { DocxPackage, makeDeflatedEntry, makeEntry, type OpenOptions } from "./docx-package";
export { packageDiagnostic, packageError, type PackageFault } from "./faults";
export { defaultLimits, type PackageLimits } from "./limits";
export type { ZipEntry } from "./zip-format";
export { writeZip } from "./zip-writer";
export { Piece } from "./piece";
export { deflatePieces, startDeflate, type Deflated, type DeflateStream } from "./piece-deflate";
export { PieceSet } from "./piece-set";
