import { DRIVER_WORDS } from '../../src/labels/driver-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(DRIVER_WORDS)
