/**
 * Drivers at the door.
 *
 * @module
 */
import {
  ClienteleError,
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { ProjectDescription } from '../../records/core.js'
import { checkDistribution } from '../../statistics/distributions/check.js'
import { changeReader } from '../operations/read-changes.js'
import type { DriverTarget } from '../operations/types.js'
import type { AbandonmentDriver, ProjectDriver, ValueDriver } from './types.js'

/** Drivers that differ by name and move what the project has; none is no doubt. */
export function expectDrivers(
  drivers: readonly ProjectDriver[],
  description: ProjectDescription,
  path = 'options.drivers',
): readonly ProjectDriver[] {
  const check = targetCheck(description)
  expectList(drivers, path)
  const list = Array.from(drivers, (driver, i) => expectDriver(driver, check, `${path}[${i}]`))
  const twice = list.findIndex(({ name }, i) => list.findIndex(other => other.name === name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}[${twice}].name`, 'names that differ', list[twice]?.name)
  const aborts = list.findIndex((driver, i) => isAbandonment(driver) && list.findIndex(isAbandonment) < i)
  if (aborts >= 0)
    reject('CONFLICTING_OPTIONS', `${path}[${aborts}].target`, 'one driver of abandonment', 'abandonment')
  return list
}

/** Whether a driver says when a project is given up. */
export function isAbandonment(driver: ProjectDriver): driver is AbandonmentDriver {
  return driver.target.on === 'abandonment'
}

/** Whether values of a target are added to what is planned, and not factors of it. */
export function isAdded({ on }: DriverTarget): boolean {
  return on === 'inflation' || on === 'interest-rate'
}

/** Throws where a target is none of the project, or a value none that it can take. */
export type TargetCheck = (target: DriverTarget, path: string, value?: CheckedValue) => void

interface CheckedValue {
  readonly value: number
  readonly path: string
}

/** A check of targets, and of values, by the one of changes. */
export function targetCheck(description: ProjectDescription): TargetCheck {
  const readChanges = changeReader(description)
  // 0 is right for every target.
  return (target, path, { value, path: valuePath } = { value: 0, path }) => {
    expectObject(target, path)
    try {
      readChanges([{ target, value }])
    } catch (error) {
      if (!(error instanceof ClienteleError)) throw error
      const named = error.path.replace('changes[0].target', path).replace('changes[0].value', valuePath)
      throw new ClienteleError({ ...issueOf(error), path: named })
    }
  }
}

/** Whether two targets are one. */
export function isSameTarget(a: DriverTarget, b: DriverTarget): boolean {
  const namesOf = (target: DriverTarget): string => JSON.stringify(Object.entries(target).sort())
  return namesOf(a) === namesOf(b)
}

function issueOf({ code, expected, received, hint }: ClienteleError) {
  return { code, expected, received, ...(hint !== undefined && { hint }) }
}

const VALUE_FIELDS = ['name', 'target', 'distribution', 'path', 'persistence']

function expectDriver(driver: ProjectDriver, checkTarget: TargetCheck, path: string): ProjectDriver {
  expectObject(driver, path)
  expectText(driver.name, `${path}.name`)
  checkTarget(driver.target, `${path}.target`)
  if (isAbandonment(driver)) {
    expectKnownKeys(driver, ['name', 'target', 'monthlyProbability'], path)
    expectChances(driver.monthlyProbability, `${path}.monthlyProbability`)
    return driver
  }
  expectKnownKeys(driver, VALUE_FIELDS, path)
  checkDistribution(driver.distribution, `${path}.distribution`)
  expectPath(driver, path)
  return driver
}

function expectPath({ target, path: course = 'constant', persistence }: ValueDriver, path: string): void {
  expectOneOf(course, ['constant', 'yearly', 'random-walk'], `${path}.path`)
  if (target.on === 'delay' && course !== 'constant') {
    reject('CONFLICTING_OPTIONS', `${path}.path`, "'constant', as a project starts once", course)
  }
  if (persistence === undefined) return
  const share = expectFinite(persistence, `${path}.persistence`)
  if (share < 0 || share > 1) reject('OUT_OF_RANGE', `${path}.persistence`, 'a number from 0 to 1', persistence)
  if (course !== 'yearly') reject('CONFLICTING_OPTIONS', `${path}.persistence`, "path 'yearly' beside it", course)
}

function expectChances(chances: unknown, path: string): void {
  const list = typeof chances === 'number' ? [chances] : expectList(chances, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one probability', chances)
  for (let i = 0; i < list.length; i++) {
    const at = typeof chances === 'number' ? path : `${path}[${i}]`
    const chance = expectFinite(list[i], at)
    if (chance < 0 || chance > 1) reject('OUT_OF_RANGE', at, 'a number from 0 to 1', chance)
  }
}
