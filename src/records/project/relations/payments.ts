/**
 * The order of payments, and the levels that hold them back.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import { fault } from '../../shapes/shape.js'
import type { Financing } from '../financing-types.js'
import type { ProjectDescription } from '../types.js'
import { WATERFALL_STEPS } from '../waterfall-steps.js'

/** Faults of the waterfall and of the covenants. */
export function paymentFaults({ financing }: ProjectDescription, path: string): readonly Issue[] {
  const at = `${path}.financing`
  return [...waterfallFaults(financing, `${at}.waterfall`), ...covenantFaults(financing, `${at}.covenants`)]
}

function waterfallFaults({ waterfall }: Financing, path: string): readonly Issue[] {
  if (waterfall === undefined) return []
  const missing = WATERFALL_STEPS.filter(step => !waterfall.includes(step))
  const last = waterfall.length - 1
  return [
    ...waterfall.flatMap((step, i) =>
      waterfall.indexOf(step) === i ? [] : fault('CONFLICTING_OPTIONS', `${path}[${i}]`, 'each step once', step),
    ),
    ...(missing.length === 0 ? [] : fault('MISSING_VALUE', path, `every step; add ${missing.join(', ')}`, waterfall)),
    ...(missing.includes('distribution') || waterfall[last] === 'distribution'
      ? []
      : fault('OUT_OF_RANGE', `${path}[${last}]`, "'distribution', which takes what is left", waterfall[last])),
  ]
}

/** A default above the lock-up of the same ratio would be met first. */
function covenantFaults({ covenants = {} }: Financing, path: string): readonly Issue[] {
  const { lockUp, default: callable } = covenants
  if (lockUp === undefined || callable === undefined || lockUp.ratio !== callable.ratio) return []
  if (callable.level <= lockUp.level) return []
  return fault('OUT_OF_RANGE', `${path}.default.level`, `at most the lock-up level, ${lockUp.level}`, callable.level)
}
