import { bgNbd } from '../../../src/lifetime/index.js'
import { testDocuments } from '../beta-geometric/document-suite.js'

testDocuments('bg-nbd', bgNbd)
