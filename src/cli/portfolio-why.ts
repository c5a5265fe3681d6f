/**
 * What lifts and lowers clients, by grade.
 *
 * @module
 */
import type { ClientAppraisal, Grade, Reason } from '../appraisal/index.js'
import { textOrder } from '../model/text-order.js'
import { addTo } from './tally.js'

/** A reason of many clients; points of score of the average client of the grade. */
export interface SharedReason extends Pick<Reason, 'input' | 'part' | 'points'> {}

/** Why clients of a grade have it. */
export interface Why {
  /** What lifts them above the average client of the book, the most first. */
  readonly up: readonly SharedReason[]
  readonly down: readonly SharedReason[]
}

/** Counts client by client. */
export interface WhyTally {
  add(client: Pick<ClientAppraisal, 'grade' | 'reasons'>): void
  of(grade: Grade): Why
}

/** So many reasons are told each way. */
const TOLD = 5

export function whyTally(): WhyTally {
  const grades = { A: noReasons(), B: noReasons(), C: noReasons() }
  return {
    add({ grade: { grade }, reasons }) {
      const sums = grades[grade]
      sums.clients++
      for (const reason of [...reasons.up, ...reasons.down]) count(sums, reason)
    },
    of(grade) {
      const { clients, points, names } = grades[grade]
      const told = Array.from(points, ([key, sum]) => ({ ...names.get(key)!, points: sum / clients }))
      const ordered = told.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || textOrder(a.part, b.part))
      return {
        up: ordered.filter(reason => reason.points > 0).slice(0, TOLD),
        down: ordered.filter(reason => reason.points < 0).slice(0, TOLD),
      }
    },
  }
}

interface ReasonSums {
  clients: number
  readonly points: Map<string, number>
  readonly names: Map<string, Pick<Reason, 'input' | 'part'>>
}

function noReasons(): ReasonSums {
  return { clients: 0, points: new Map(), names: new Map() }
}

function count({ points, names }: ReasonSums, { input, part, points: amount }: Reason): void {
  const key = `${input}/${part}`
  if (!names.has(key)) names.set(key, { input, part })
  addTo(points, key, amount)
}
