/**
 * What one call takes of memory, in bytes. The engine itself allocates while it compiles, and numbers passed between
 * functions until it has, which on a busy machine is late: so batches are run until one is as lean as hoped for, and the
 * leanest counts. A batch that ends with less than it began with saw a collection. Batches are small, so that what they
 * take would fit in the young generation.
 */
export function bytesAnEvaluation(evaluate: () => unknown, hoped: number): number {
  const evaluations = 100
  let leanest = Number.POSITIVE_INFINITY
  for (let batch = 0; batch < 2000 && leanest >= hoped; batch++) {
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < evaluations; i++) evaluate()
    const growth = (process.memoryUsage().heapUsed - before) / evaluations
    if (growth >= 0) leanest = Math.min(leanest, growth)
  }
  return leanest
}
