import { readFileSync } from 'node:fs'
import type { AppraisalPolicy } from '../appraisal/index.js'
import { readPolicy } from '../appraisal/index.js'
import { ClienteleError } from '../errors/index.js'
import { refuse } from '../node/refuse.js'
import { reasonOf } from '../node/system-error.js'

/** What Windows puts in front of text. */
const BYTE_ORDER_MARK = /^\uFEFF/

/** The policy in a file; every fault names the file. */
export function readPolicyFile(file: string): AppraisalPolicy {
  const text = textOf(file)
  try {
    return readPolicy(text)
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const { code, path, expected, received, hint } = error
    return refuse(code, `${file}: ${path}`, expected, received, hint)
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(BYTE_ORDER_MARK, '')
  } catch (error) {
    return refuse('FILE_NOT_READABLE', file, 'a file with a policy', reasonOf(error))
  }
}
