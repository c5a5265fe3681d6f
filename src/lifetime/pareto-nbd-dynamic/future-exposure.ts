/**
 * How much of its rates a client who is there is expected to live through, discounted:
 *
 *   ∫ e^{γ'z(T+v)} (b_T/b(T+v))ˢ e^{−δv} dv   for purchases, and the same without e^{γ'z} for time
 *
 * where b = β + D; the first times (r+x)/(α+B(T)) are purchases.
 *
 * @module
 */
import { stretchAt } from './course.js'
import { exposureAt } from './exposure.js'
import { createPanelNodes } from './panel-nodes.js'
import type { Lived } from './scoring.js'

/** From the end of observation until a time, at the force δ of interest per unit of time. */
export function futureExposure(
  { course, purchase, dropout, s, beta }: Lived,
  now: number,
  until: number,
  force: number,
  of: 'purchases' | 'time',
): number {
  const { times } = course
  const first = stretchAt(course, now)
  const last = stretchAt(course, until, first)
  const lived = exposureAt(dropout, course, now, first)
  const nodes = createPanelNodes()
  let sum = 0
  for (let k = first; k <= last; k++) {
    const begin = k === first ? now : times[k]!
    const length = (k === last ? until : times[k + 1]!) - begin
    const more = exposureAt(dropout, course, begin, k) - lived
    const dropoutRate = dropout.rate[k]! / (beta + lived + more)
    nodes.place({ purchaseRate: 0, purchaseExponent: 0, dropoutRate, dropoutExponent: s, force }, length)
    const atBegin = -s * Math.log1p(more / (beta + lived)) - force * (begin - now)
    let part = 0
    for (let j = 0; j < nodes.count; j++) {
      const y = nodes.later[j]!
      part += nodes.weight[j]! * Math.exp(atBegin - s * Math.log1p(dropoutRate * y) - force * y)
    }
    sum += of === 'purchases' ? purchase.rate[k]! * part : part
  }
  return sum
}
