import { expect, it } from 'vitest'
import { defaultDefinition } from '../../../src/risk/behaviour/index.js'

it('is complete, frozen, and its own input', () => {
  const definition = defaultDefinition({ daysPastDue: 60, materiality: { relative: 0.01 } })
  expect(definition).toEqual({
    kind: 'default-definition',
    version: 1,
    daysPastDue: 60,
    counting: 'material-days',
    materiality: { absolute: 0, relative: 0.01 },
    probationDays: 90,
  })
  expect(Object.isFrozen(definition.materiality)).toBe(true)
  expect(defaultDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(definition)
})

it.each([
  [{ daysPastDue: -1 }, 'OUT_OF_RANGE', 'definition.daysPastDue'],
  [{ daysPastDue: 90.5 }, 'OUT_OF_RANGE', 'definition.daysPastDue'],
  [{ counting: 'calendar' }, 'OUT_OF_RANGE', 'definition.counting'],
  [{ materiality: { relative: 1 } }, 'OUT_OF_RANGE', 'definition.materiality.relative'],
  [{ materiality: { absolute: -1 } }, 'OUT_OF_RANGE', 'definition.materiality.absolute'],
  [{ materiality: { percent: 1 } }, 'UNKNOWN_OPTION', 'definition.materiality.percent'],
  [{ probationDays: Number.NaN }, 'OUT_OF_RANGE', 'definition.probationDays'],
  [{ days: 90 }, 'UNKNOWN_OPTION', 'definition.days'],
  [{ kind: 'scorecard', version: 1 }, 'UNKNOWN_DOCUMENT', 'definition.kind'],
  [{ kind: 'default-definition', version: 2 }, 'UNKNOWN_DOCUMENT', 'definition.kind'],
  [5, 'INVALID_TYPE', 'definition'],
])('refuses %j', (options, code, path) => {
  expect(() => Reflect.apply(defaultDefinition, undefined, [options])).toThrow(expect.objectContaining({ code, path }))
})
