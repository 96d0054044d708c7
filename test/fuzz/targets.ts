import type { Target } from './target.ts'
import { ALIGNING } from './targets/aligning.ts'
import { FILES } from './targets/files.ts'
import { FORMATS } from './targets/formats.ts'
import { READING } from './targets/reading.ts'

export const TARGETS: readonly Target[] = [...READING, ...ALIGNING, ...FORMATS, ...FILES]
