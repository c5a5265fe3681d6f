/**
 * How well judgements agree with labels, class by class.
 */
const CLASSES = ['positive', 'negative', 'mixed', 'neutral'] as const

/** Precision and recall of each class, their harmonic mean over classes, and how much was judged at all. */
export function judged(name: string, labels: readonly string[], judgements: readonly string[]): Record<string, string> {
  const percent = (count: number, of: number): string => (of === 0 ? '-' : `${((100 * count) / of).toFixed(0)} %`)
  const right = labels.filter((label, place) => judgements[place] === label).length
  const perClass = CLASSES.map(label => {
    const hits = labels.filter((is, place) => is === label && judgements[place] === label).length
    const said = judgements.filter(each => each === label).length
    const there = labels.filter(is => is === label).length
    return { label, hits, said, there, f: said + there === 0 ? 0 : (2 * hits) / (said + there) }
  })
  return {
    judge: name,
    right: percent(right, labels.length),
    'right of those judged': percent(right, judgements.filter(each => each !== 'unknown').length),
    'mean F1': (perClass.reduce((sum, { f }) => sum + f, 0) / CLASSES.length).toFixed(2),
    ...Object.fromEntries(
      perClass.map(({ label, hits, said, there }) => [label, `${percent(hits, said)} / ${percent(hits, there)}`]),
    ),
    unknown: percent(judgements.filter(each => each === 'unknown').length, labels.length),
  }
}
