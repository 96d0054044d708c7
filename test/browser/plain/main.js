import { alignArticles, createPipeline, gazetteer, read } from 'quotidien'
import { read as readFrench } from 'quotidien/fr'

Object.assign(window, { quotidien: { alignArticles, createPipeline, gazetteer, read, readFrench } })
