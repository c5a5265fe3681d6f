import { reject } from '../errors/index.js'
import type { Scenario } from '../model/index.js'
import { checkScenario } from '../model/scenario.js'
import { readTextFile } from './text-file.js'

/** The scenario in a file; every fault names the file. */
export function readScenarioFile(file: string): Scenario {
  return readTextFile(file, 'a file with a scenario', text => checkScenario(parsed(text), 'scenario'))
}

function parsed(text: string): Scenario {
  try {
    return JSON.parse(text)
  } catch {
    return reject('INVALID_DOCUMENT', 'scenario', 'JSON', text)
  }
}
