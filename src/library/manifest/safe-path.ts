/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const longest = 200;

/**
 * Says why a path of a manifest or an archive is refused; undefined where it is a plain relative path with forward
 * slashes that stays within its folder on every system.
 */
export function pathFault(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.length > longest) return `is longer than ${longest} characters`;
  if (/[\u0000-\u001f\u007f]/.test(path)) return "holds a control character";
  if (path.includes("\\")) return "holds a backslash";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "is absolute";
  if (/[<>:"|?*]/.test(path)) return "holds a character that Windows refuses";
  for (const part of path.split("/")) {
    if (part === "..") return "leads out of the library";
    if (part === "" || part === ".") return "has an empty part";
    if (/[. ]$/.test(part)) return "has a part that ends in a dot or a space";
    if (devices.test(part)) return "names a device of Windows";
  }
  return undefined;
}

/** The form of a path by which two are the same file on a system that does not tell letter case apart. */
export function pathKey(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
