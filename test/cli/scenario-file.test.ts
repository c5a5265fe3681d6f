import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readScenarioFile } from '../../src/cli/scenario-file.js'
import { thrown } from '../errors/thrown.js'
import { fileIn, temporaryFolder } from '../node/folder.js'

const folder = temporaryFolder()
const RECESSION = {
  name: 'recession',
  factors: { creditCycle: { unit: 'year', times: [0, 2], values: [-2, 0], between: 'step', quantity: 'factor' } },
}

it('reads a scenario, with the byte order mark of Windows too', () => {
  const text = JSON.stringify(RECESSION)
  expect(readScenarioFile(fileIn(folder, 'recession.json', text))).toEqual(RECESSION)
  expect(readScenarioFile(fileIn(folder, 'marked.json', `\uFEFF${text}`))).toEqual(RECESSION)
})

describe('what is wrong names the file and the field', () => {
  it.each([
    ['', 'scenario'],
    ['{', 'scenario'],
    ['null', 'scenario'],
    ['[]', 'scenario'],
    ['"recession"', 'scenario'],
    ['{"name":"recession"}', 'scenario.factors'],
    ['{"name":"recession","factors":{"creditCycle":-2}}', 'scenario.factors.creditCycle'],
    ['{"name":"recession","factors":{},"odds":1}', 'scenario.odds'],
  ])('%s', (text, path) => {
    const file = fileIn(folder, 'wrong.json', text)
    const error = thrown(() => readScenarioFile(file))
    expect(error).toMatchObject({ path: `${file}: ${path}` })
  })

  it('and a file that is not there', () => {
    const file = join(folder, 'no.json')
    expect(thrown(() => readScenarioFile(file))).toMatchObject({ code: 'FILE_NOT_READABLE', path: file })
  })
})
