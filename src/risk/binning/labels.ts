import type { BinRow, CategoryParams, NumericParams } from './document.js'

/** What a bin is called and what it holds. */
export type BinName = Pick<BinRow, 'label' | 'kind'>

/** All bins of a variable by name, in order. */
export function binNames(params: NumericParams | CategoryParams): readonly BinName[] {
  const labels = 'cuts' in params ? intervalLabels(params.cuts) : params.groups.map(categories => categories.join(', '))
  return [
    ...labels.map(label => ({ label, kind: 'ordinary' as const })),
    ...params.special.map(({ label }) => ({ label, kind: 'special' as const })),
    { label: 'missing', kind: 'missing' as const },
  ]
}

/** The bins between cuts as intervals, closed on the left. */
function intervalLabels(cuts: readonly number[]): readonly string[] {
  return Array.from({ length: cuts.length + 1 }, (_, bin) => {
    const from = bin === 0 ? '(-∞' : `[${cuts[bin - 1]}`
    return `${from}, ${bin === cuts.length ? '∞' : cuts[bin]})`
  })
}
