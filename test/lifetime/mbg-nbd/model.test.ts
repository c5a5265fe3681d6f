import { mbgNbd } from '../../../src/lifetime/index.js'
import { testDocuments } from '../beta-geometric/document-suite.js'

testDocuments('mbg-nbd', mbgNbd)
