import { reject } from '../errors/index.js'
import type { PortfolioMapping } from '../node/index.js'
import { portfolioMapping } from '../node/index.js'
import { readTextFile } from './text-file.js'

/** The mapping in a file; every fault names the file. */
export function readMappingFile(file: string): PortfolioMapping {
  return readTextFile(file, 'a file with a mapping', text => portfolioMapping(parsed(text)))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return reject('INVALID_DOCUMENT', 'mapping', 'JSON', text)
  }
}
