/**
 * A project whose prices are a multiple of what was described.
 *
 * @module
 */
import type { Level, ProjectDescription } from '../../records/core.js'

/** The description with every price of a line (of all lines by default) multiplied. */
export function scaledPrices(description: ProjectDescription, factor: number, line?: string): ProjectDescription {
  return {
    ...description,
    revenues: description.revenues.map(one => {
      if (one.kind !== 'volume-price' || (line !== undefined && one.name !== line)) return one
      return { ...one, phases: one.phases.map(phase => ({ ...phase, price: scaledLevel(phase.price, factor) })) }
    }),
  }
}

function scaledLevel(level: Level, factor: number): Level {
  if (typeof level === 'number') return level * factor
  return level.map(step => ({ ...step, value: step.value * factor }))
}
