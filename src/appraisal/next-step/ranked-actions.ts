import type { RankedAction, StepVerdict } from './types.js'

const ORDER: Readonly<Record<StepVerdict, number>> = {
  required: 0,
  worthwhile: 1,
  'not-valued': 2,
  'not-worthwhile': 3,
}

/** The best first; what is alike in the order of the policy. */
export function ranked(actions: readonly RankedAction[]): readonly RankedAction[] {
  return actions.toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || within(a, b))
}

function within(a: RankedAction, b: RankedAction): number {
  if (a.verdict === 'required' && a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1
  const [own = Number.NEGATIVE_INFINITY, other = Number.NEGATIVE_INFINITY] = [a.net, b.net]
  if (own === other) return 0
  return own > other ? -1 : 1
}
