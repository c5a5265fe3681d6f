import type { FieldChannel } from './spec.js'

/** The ends of a scale of powers of ten: the next 1, 2 or 5 of a power below and above all shares above 0, from 1e-6 to 1. */
export function logEnds(shares: readonly number[]): readonly [from: number, to: number] {
  const seen = shares.filter(share => share > 0)
  const least = Math.max(1e-6, Math.min(1, ...seen))
  const most = Math.max(least, ...seen)
  const from = STEPS.findLast(step => step < least * (1 - 1e-9)) ?? STEPS[0]!
  return [from, STEPS.find(step => step > most * (1 + 1e-9)) ?? 1]
}

/** 1, 2 and 5 of each power of ten. */
const STEPS: readonly number[] = [
  ...[-6, -5, -4, -3, -2, -1].flatMap(power => [1, 2, 5].map(digit => Number(`${digit}e${power}`))),
  1,
]

/** A share along an axis of powers of ten, with a word at 1, 2 and 5 of each. */
export function logAxis(field: string, title: string, [from, to]: readonly [number, number]): FieldChannel {
  return {
    field,
    type: 'quantitative',
    title,
    axis: {
      format: '.2~%',
      values: STEPS.filter(step => step >= from && step <= to),
      labelOverlap: 'greedy',
    },
    scale: { type: 'log', domain: [from, to], nice: false },
  }
}
