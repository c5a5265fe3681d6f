import { expect, it } from 'vitest'
import { twoModelUplift } from '../../../../src/loyalty/uplift/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'
import { CALLED, COLUMNS, STAYED } from '../trial-data.js'

it('scores as the model that has the parameters', () => {
  const model = twoModelUplift.fit(COLUMNS, CALLED, STAYED)
  const given = twoModelUplift.fromParams(model.params)
  expect(given.fit).toEqual({ source: 'given' })
  expect(twoModelUplift.scores(given, COLUMNS)).toEqual(twoModelUplift.scores(model, COLUMNS))
  for (const junk of JUNK) {
    expect(thrown(() => Reflect.apply(twoModelUplift.fromParams, undefined, [junk])).path).toMatch(/^params/)
  }
})
