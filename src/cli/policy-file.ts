import type { AppraisalPolicy } from '../appraisal/index.js'
import { readPolicy } from '../appraisal/index.js'
import { readTextFile } from './text-file.js'

/** The policy in a file; every fault names the file. */
export function readPolicyFile(file: string): AppraisalPolicy {
  return readTextFile(file, 'a file with a policy', readPolicy)
}
