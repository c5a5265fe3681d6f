import { join } from 'node:path'
import { DEFAULT_POLICY } from 'clientele/appraisal'
import { expect, it } from 'vitest'
import { readPolicyFile } from '../../src/cli/policy-file.js'
import { thrown } from '../errors/thrown.js'
import { fileIn, temporaryFolder } from '../node/folder.js'

const folder = temporaryFolder()

it('reads a policy', () => {
  expect(readPolicyFile(fileIn(folder, 'policy.json', JSON.stringify(DEFAULT_POLICY)))).toEqual(DEFAULT_POLICY)
})

it('takes the byte order mark of Windows for what it is', () => {
  const text = `\uFEFF${JSON.stringify(DEFAULT_POLICY)}`
  expect(readPolicyFile(fileIn(folder, 'marked.json', text))).toEqual(DEFAULT_POLICY)
})

it('names the file and the field at fault', () => {
  const file = fileIn(folder, 'wrong.json', JSON.stringify({ ...DEFAULT_POLICY, grades: { by: 'value', A: 1, B: 2 } }))
  expect(thrown(() => readPolicyFile(file))).toMatchObject({ code: 'OUT_OF_RANGE', path: `${file}: policy.grades.B` })
  expect(thrown(() => readPolicyFile(join(folder, 'no.json')))).toMatchObject({ code: 'FILE_NOT_READABLE' })
})
