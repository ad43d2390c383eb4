import { useEffect, useState } from "react";

/** Whether the pane is dark: as the application around it, else as the person's system is set. */
export function useDark(appIsDark: () => boolean | undefined): boolean {
  const [systemIsDark, setSystemIsDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const changed = (): void => {
      setSystemIsDark(query.matches);
    };
    query.addEventListener("change", changed);
    return () => {
      query.removeEventListener("change", changed);
    };
  }, []);
  return appIsDark() ?? systemIsDark;
}
