import { spawn } from "node:child_process";

/** Is there a person with a browser in front of this computer? */
export function hasBrowser(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (environment["CI"] !== undefined || environment["SSH_CONNECTION"] !== undefined) return false;
  if (platform === "win32" || platform === "darwin") return true;
  return environment["DISPLAY"] !== undefined || environment["WAYLAND_DISPLAY"] !== undefined;
}

/** Opens an address in the person's browser; where that fails, the printed address is there. */
export function openBrowser(address: string, platform: NodeJS.Platform): void {
  const [command, options] =
    platform === "win32"
      ? (["cmd", ["/c", "start", "", address]] as const)
      : platform === "darwin"
        ? (["open", [address]] as const)
        : (["xdg-open", [address]] as const);
  const child = spawn(command, options, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
