import { bgCnbd } from '../../../src/lifetime/index.js'
import { testDocuments } from '../beta-geometric-erlang/module-suite.js'

testDocuments('bg-cnbd', 0, bgCnbd)
