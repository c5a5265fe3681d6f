import type { CaseWarning, EndingEvidence } from './evidence-types.js'

/** Below so many cases an answer hangs on single ones. */
const FEW = 5

/** What the reader of evidence should know. */
export function caseWarnings(cases: number, endings: EndingEvidence | undefined): readonly CaseWarning[] {
  if (endings === undefined) {
    return [
      { code: 'NO_SIMILAR_CASES', message: 'No case is near enough to count: widen the bandwidth, or do without' },
    ]
  }
  const warnings: CaseWarning[] = []
  if (cases < FEW)
    warnings.push({ code: 'FEW_CASES', message: `Only ${cases} of the cases found are near enough to count` })
  if (endings.defaulted.cases === 0) {
    warnings.push({ code: 'NO_ENDINGS', message: 'Of no case the end is known: only the bounds are' })
  } else if (endings.defaulted.cases < cases / 2) {
    const message =
      'Most cases run on. Defaults come sooner than last payments, so that the share among ended ones is on the high side'
    warnings.push({ code: 'MOSTLY_RUNNING', message })
  }
  return warnings
}
