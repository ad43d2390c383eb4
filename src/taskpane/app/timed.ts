/**
 * Does a piece of work and notes how long it took among the page's own measurements, where a browser's tools and tests read it.
 * @param name what the work is: "review: read the document"
 */
export async function timed<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.measure(name, { start });
  }
}
