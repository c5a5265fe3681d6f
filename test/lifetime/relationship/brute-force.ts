/** The value of a relationship counted step by step through its days, by nothing but the definitions. */
import type { RelationshipTerms } from '../../../src/lifetime/index.js'
import type { Curve } from '../../../src/model/index.js'
import { DAY } from './terms.js'

const UNITS = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 }

export interface Counted {
  /** `source/facility/ending` -> present value. */
  readonly cells: Map<string, number>
  readonly probability: Map<string, number>
  readonly years: number
}

export function bruteForce(terms: RelationshipTerms, stepsPerDay: number): Counted {
  if (terms.discount.kind !== 'capital-rate') throw new Error('counts capital at a rate only')
  const { annualDiscountRate, annualCapitalRate, capital } = terms.discount
  const start = dayOf(terms.valuationDate)
  const worth = (day: number): number => (1 + annualDiscountRate) ** (-day / 365.25)
  const possible = terms.endings.flatMap(ending => ('hazard' in ending ? [ending] : []))
  const [certain] = terms.endings.flatMap(ending => ('on' in ending ? [ending] : []))
  if (certain === undefined) throw new Error('counts until a certain ending only')
  const last = dayOf(certain.on) - start
  const cells = new Map<string, number>()
  const probability = new Map<string, number>()
  let years = 0

  // What somebody has got so far who ends on this day: each path in full, as often as it occurs.
  const got = new Map<string, number>([['acquisition cost/relationship', -(terms.acquisitionCost ?? Number.NaN)]])
  const add = (to: Map<string, number>, key: string, value: number): void =>
    void to.set(key, (to.get(key) ?? 0) + value)
  let alive = 1
  for (let step = 0; step < last * stepsPerDay; step++) {
    const day = (step + 0.5) / stepsPerDay
    if (step % stepsPerDay === 0) earn(step / stepsPerDay)
    const rates = possible.map(({ hazard }) => valueAt(hazard, day / UNITS[hazard.unit]) / UNITS[hazard.unit])
    const total = rates.reduce((sum, rate) => sum + rate, 0) / stepsPerDay
    const ending = alive * -Math.expm1(-total)
    years += (alive * (1 - total / 2)) / stepsPerDay / 365.25
    const cost = (-annualCapitalRate * held(capital, day) * worth(day)) / 365.25 / stepsPerDay
    add(got, 'capital charge/relationship', cost / 2)
    for (const [k, { name, payments = [] }] of possible.entries()) {
      const share = (ending * (rates[k] ?? Number.NaN)) / stepsPerDay / total
      end(name, share)
      for (const { source, facility = 'relationship', amount, daysLater = 0 } of payments) {
        const paid = typeof amount === 'number' ? amount : held(amount, day)
        add(cells, `${source}/${facility}/${name}`, share * paid * worth(day + daysLater))
      }
    }
    add(got, 'capital charge/relationship', cost / 2)
    alive -= ending
  }
  earn(last)
  end(certain.name, alive)
  for (const { source, facility = 'relationship', amount } of certain.payments ?? []) {
    add(
      cells,
      `${source}/${facility}/${certain.name}`,
      typeof amount === 'number' ? alive * amount * worth(last) : Number.NaN,
    )
  }
  return { cells, probability, years }

  function earn(day: number): void {
    for (const { source, facility = 'relationship', date, amount } of terms.margins) {
      if (dayOf(date) - start === day) add(got, `${source}/${facility}`, amount * worth(day))
    }
  }

  function end(name: string, share: number): void {
    add(probability, name, share)
    for (const [key, value] of got) add(cells, `${key}/${name}`, share * value)
  }

  function held(steps: readonly { date: RelationshipTerms['valuationDate']; amount: number }[], day: number): number {
    let amount = Number.NaN
    for (const step of steps) if (dayOf(step.date) - start <= day) amount = step.amount
    return amount
  }
}

function dayOf(date: RelationshipTerms['valuationDate']): number {
  if (typeof date === 'string') return Date.parse(date) / DAY
  return date instanceof Date ? date.getTime() / DAY : Number.NaN
}

function valueAt({ times, values, between }: Curve, time: number): number {
  let left = 0
  while (left + 1 < times.length && (times[left + 1] ?? Number.NaN) <= time) left++
  const [from, to, a, b] = [times[left], times[left + 1], values[left], values[left + 1]]
  if (from === undefined || a === undefined) return Number.NaN
  if (to === undefined || b === undefined || between === 'step') return a
  const share = (time - from) / (to - from)
  return between === 'linear' ? a + share * (b - a) : Math.exp(Math.log(a) + share * Math.log(b / a))
}
