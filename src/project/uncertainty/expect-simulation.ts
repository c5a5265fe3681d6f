/**
 * Simulations at the door of what reads them: they come from files and other threads too.
 *
 * @module
 */
import { expectInteger, expectList, expectObject, reject } from '../../errors/index.js'
import type { ProjectSimulation } from './simulation-types.js'

/** A simulation as `simulateProject` gives it, its columns whole. */
export function expectSimulation(simulation: ProjectSimulation, path = 'simulation'): ProjectSimulation {
  const { kind } = expectObject(simulation, path)
  if (kind !== 'project-simulation') {
    return reject('INVALID_TYPE', `${path}.kind`, "'project-simulation', as simulateProject gives it", kind)
  }
  const paths = expectInteger(simulation.paths, `${path}.paths`, 1)
  expectInteger(simulation.from, `${path}.from`, 0)
  for (const list of ['measures', 'drivers'] as const) {
    for (const [i, column] of expectList(simulation[list], `${path}.${list}`).entries()) {
      expectColumns(column, `${path}.${list}[${i}]`, list === 'measures' ? ['values', 'defined'] : ['values'], paths)
    }
  }
  const days = expectList(expectObject(simulation.days, `${path}.days`)['dates'], `${path}.days.dates`).length
  if (expectList(simulation.days.months, `${path}.days.months`).length !== days) {
    reject(
      'LENGTH_MISMATCH',
      `${path}.days.months`,
      `${days} months, one per payment day`,
      simulation.days.months.length,
    )
  }
  expectColumns(simulation.days, `${path}.days`, ['tested', 'shortfalls', 'arrears', 'callable'], days)
  expectColumns(simulation.credit, `${path}.credit`, ['defaultDay', 'exposure', 'loss', 'discountedLoss'], paths)
  expectColumns(simulation.construction, `${path}.construction`, ['completion', 'capexRatio'], paths)
  return simulation
}

const LOST = 'JSON does not keep typed arrays: structuredClone and postMessage do'

function expectColumns(holder: unknown, path: string, names: readonly string[], length: number): void {
  const fields = expectObject(holder, path)
  for (const name of names) {
    const column = fields[name]
    const isColumn = column instanceof Float64Array || column instanceof Int32Array || column instanceof Uint8Array
    const at = `${path}.${name}`
    if (!isColumn) reject('INVALID_TYPE', at, 'a typed array, as simulateProject gives it', column, LOST)
    else if (column.length !== length) reject('LENGTH_MISMATCH', at, `${length} numbers`, column.length)
  }
}
