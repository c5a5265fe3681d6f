/**
 * An action of a strategy, checked.
 *
 * @module
 */
import { expectFinite, expectList, expectNonNegative, expectOneOf, expectPositive } from '../../errors/index.js'
import { copyCondition } from '../../records/conditions/copy-condition.js'
import { expectCondition } from '../../records/conditions/expect-condition.js'
import { expectAllFields } from '../../records/fields/expect-fields.js'
import { readWords } from '../../records/fields/read-words.js'
import type { StepAction, StepEffect } from './policy-types.js'
import { readAmount, readEstimate } from './read-fields.js'

const LEVERS = ['defaults', 'leaving', 'lossGivenDefault', 'newBusiness', 'margin'] as const

export function readAction(action: unknown, path: string): StepAction {
  const fields = expectAllFields(action, ['name', 'hours', 'effects'], path, ['when', 'cost', 'kind'])
  const { when, cost, kind } = fields
  return {
    name: readWords(fields['name'], `${path}.name`),
    ...(when !== undefined && { when: readWhen(when, `${path}.when`) }),
    hours: expectNonNegative(fields['hours'], `${path}.hours`),
    ...(cost !== undefined && { cost: readAmount(cost, `${path}.cost`) }),
    effects: Array.from(expectList(fields['effects'], `${path}.effects`), (effect, i) =>
      readEffect(effect, `${path}.effects[${i}]`),
    ),
    ...(kind !== undefined && { kind: expectOneOf(kind, ['action', 'service'], `${path}.kind`) }),
  }
}

function readWhen(when: unknown, path: string): StepAction['when'] & object {
  expectCondition(when, path)
  return copyCondition(when)
}

function readEffect(effect: unknown, path: string): StepEffect {
  const { on } = expectAllFields(effect, ['on'], path, ['points', 'factor', 'logStandardError'])
  const lever = expectOneOf(on, ['satisfaction', ...LEVERS], `${path}.on`)
  if (lever === 'satisfaction') {
    const fields = expectAllFields(effect, ['on', 'points'], path)
    return { on: lever, points: readEstimate(fields['points'], `${path}.points`) }
  }
  const fields = expectAllFields(effect, ['on', 'factor', 'logStandardError'], path)
  // Its logarithm is what counts, so that a double that is all but nothing is refused with nothing.
  const factor = expectPositive(fields['factor'], `${path}.factor`)
  expectFinite(Math.log(factor), `${path}.factor`)
  return {
    on: lever,
    factor,
    logStandardError: expectNonNegative(fields['logStandardError'], `${path}.logStandardError`),
  }
}
