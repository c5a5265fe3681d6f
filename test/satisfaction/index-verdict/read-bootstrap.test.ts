import { expect, it } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import { bootstrapPaths, pathModel } from '../../../src/satisfaction/index.js'
import { readBootstrap } from '../../../src/satisfaction/index-verdict/read-bootstrap.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL, smallAnswers } from '../path-bootstrap/small-survey.js'

const answers = smallAnswers(30)
const BOOTSTRAP = runSync(bootstrapPaths(pathModel.fit(answers, SMALL), answers, { seed: 1, replicates: 5 }))

it('takes what was made, stored and read again, and nothing where there is none', () => {
  expect(readBootstrap(JSON.parse(JSON.stringify(BOOTSTRAP)), 'bootstrap')).toEqual(BOOTSTRAP)
  expect(readBootstrap(undefined, 'bootstrap')).toBe(undefined)
})

it.each([
  [{ kind: 'bootstrap' }, 'bootstrap.kind'],
  [{ used: 'all' }, 'bootstrap.used'],
  [{ used: 6 }, 'bootstrap.used'],
  [{ replicates: 0, used: 0 }, 'bootstrap.replicates'],
  [{ flips: [{ rate: null }] }, 'bootstrap.flips[0].rate'],
  [{ paths: [{ interval: { lower: 0, upper: 1 } }] }, 'bootstrap.paths[0].interval.level'],
  [{ heterotraitMonotrait: null }, 'bootstrap.heterotraitMonotrait'],
])('names the field at fault: %j', (wrong, path) => {
  expect(
    thrown(() => readBootstrap(JSON.parse(JSON.stringify({ ...BOOTSTRAP, ...wrong })), 'bootstrap')),
  ).toMatchObject({
    path,
  })
})
