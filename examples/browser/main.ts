// The page: takes texts, hands them to the worker, shows what comes back.
import type { Answer, Request } from './messages.ts'

const $ = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const status = $('status')
const working = $('working')
const text = $<HTMLTextAreaElement>('text')
const table = $<HTMLTableElement>('articles')
const page = $<HTMLIFrameElement>('page')
const save = $<HTMLAnchorElement>('save')

const started = performance.now()
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
worker.onerror = ({ message }) => {
  status.textContent = `It does not work here: ${message}`
}
worker.onmessage = ({ data }: MessageEvent<Answer>) => {
  if (data.kind === 'ready') ready(data.bytes)
  else show(data)
}

function ready(workerBytes: number) {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const bytes = files.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, workerBytes)
  const seconds = (performance.now() - started) / 1000
  status.textContent = `Ready after ${seconds.toFixed(1)} s. Code and models: ${(bytes / 1e6).toFixed(1)} MB.`
}

function show({ summaries, html }: Extract<Answer, { kind: 'page' }>) {
  const rows = summaries.map(({ id, lang, words, entities, quotes, milliseconds }) => {
    const row = document.createElement('tr')
    for (const value of [id, lang, words, entities, quotes, milliseconds]) {
      row.insertCell().textContent = String(value)
    }
    return row
  })
  table.tBodies[0]!.replaceChildren(...rows)
  for (const element of [table, page, save]) element.hidden = summaries.length === 0
  page.srcdoc = html
  working.hidden = true
  URL.revokeObjectURL(save.href)
  save.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
}

let pasted = 0
function ask(request: Request) {
  working.hidden = false
  worker.postMessage(request)
}

$<HTMLFormElement>('form').onsubmit = (event) => {
  event.preventDefault()
  if (text.value.trim() === '') return
  pasted++
  ask({ kind: 'read', articles: [{ id: `pasted ${pasted}`, text: text.value }] })
  text.value = ''
}

$<HTMLInputElement>('files').onchange = async ({ target }) => {
  const input = target as HTMLInputElement
  const articles = [...(input.files ?? [])].map(async (file) => ({ id: file.name, text: await file.text() }))
  ask({ kind: 'read', articles: await Promise.all(articles) })
  input.value = ''
}

$('five').onclick = () => ask({ kind: 'five' })
$('clear').onclick = () => ask({ kind: 'clear' })
