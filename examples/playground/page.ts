/** The page: takes texts, hands them to the worker, shows the report that comes back. Holds nothing of the library. */
import type { Answer, Files, Source } from './messages.js'

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const form = byId<HTMLFormElement>('articles')
const sources = byId('sources')
const results = byId('results')
const downloads = byId('downloads')
const status = byId('status')

const tell = (message: string, isWrong = false): void => {
  status.textContent = message
  status.classList.toggle('wrong', isWrong)
}

// A worker made from a blob is under this page's Content-Security-Policy; one loaded from an address is not.
const base = JSON.stringify(new URL('./', location.href).href)
const bootstrap = `globalThis.base=${base};importScripts(base+'worker.js')`
const worker = new Worker(URL.createObjectURL(new Blob([bootstrap], { type: 'text/javascript' })))

const number = (): void => {
  const fieldsets = [...sources.querySelectorAll('fieldset')]
  for (const [index, fieldset] of fieldsets.entries()) {
    fieldset.querySelector('legend')!.textContent = `Article ${index + 1}`
    const remove = fieldset.querySelector<HTMLButtonElement>('.remove')!
    remove.setAttribute('aria-label', `Remove article ${index + 1}`)
    remove.hidden = fieldsets.length === 1
  }
}

const fieldOf = (fieldset: Element, name: string): HTMLInputElement =>
  fieldset.querySelector(`[name="${name}"]`)!

const addSource = (source?: Source): HTMLElement => {
  const fieldset = byId<HTMLTemplateElement>('source').content.firstElementChild!.cloneNode(
    true,
  ) as HTMLElement
  for (const [name, value] of Object.entries(source ?? {})) fieldOf(fieldset, name).value = value
  sources.append(fieldset)
  number()
  return fieldset
}

const sourceOf = (fieldset: Element): Source => {
  const given = (name: string) => fieldOf(fieldset, name).value.trim() || undefined
  return {
    text: fieldOf(fieldset, 'text').value,
    ...(given('outlet') && { outlet: given('outlet') }),
    ...(given('publishedAt') && { publishedAt: given('publishedAt') }),
  }
}

let begun = 0
let files: Files | undefined

const setBusy = (isBusy: boolean): void => {
  form.querySelector<HTMLButtonElement>('.primary')!.disabled = isBusy
  results.setAttribute('aria-busy', String(isBusy))
}

const read = (): void => {
  begun = performance.now()
  setBusy(true)
  tell('Reading …')
  worker.postMessage([...sources.querySelectorAll('fieldset')].map(sourceOf))
}

/** What the report shows becomes part of this page, which has the report's style and script already. */
const show = (report: string): void => {
  const body = report.slice(report.indexOf('<body>'), report.lastIndexOf('<script>'))
  const page = new DOMParser().parseFromString(body, 'text/html')
  const title = document.createElement('h2')
  title.textContent = page.querySelector('h1')!.textContent
  const contents = page.querySelector('header nav')
  results.replaceChildren(title, ...(contents ? [contents] : []), ...page.querySelector('main')!.children)
  for (const filters of results.querySelectorAll<HTMLFormElement>('form.filters')) {
    filters.hidden = false
    filters.dispatchEvent(new Event('input', { bubbles: true }))
  }
  downloads.hidden = false
  results.focus({ preventScroll: true })
  results.scrollIntoView()
}

const handle: { readonly [T in Answer['type']]: (answer: Extract<Answer, { type: T }>) => void } = {
  ready: () => {
    setBusy(false)
    tell('Ready.')
  },
  progress: ({ read, of }) => tell(`Reading article ${read + 1} of ${of} …`),
  failed: ({ message }) => {
    setBusy(false)
    tell(message, true)
  },
  read: (answer) => {
    files = answer.files
    setBusy(false)
    show(files['report.html'])
    const count = results.querySelectorAll('details.claim').length
    tell(`Found ${count} claims in ${((performance.now() - begun) / 1000).toFixed(1)} seconds.`)
  },
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => handle[data.type](data as never))
worker.addEventListener('error', () =>
  tell('The library could not be loaded. Is the page served over HTTP?', true),
)

const clear = (): void => {
  sources.replaceChildren()
  results.replaceChildren()
  downloads.hidden = true
}

const save = (name: string, content: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content]))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  read()
})
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
})
form.addEventListener('click', ({ target }) => {
  if (!(target as Element).matches('.remove')) return
  ;(target as Element).closest('fieldset')!.remove()
  number()
  fieldOf(sources, 'text').focus()
})
byId('add').addEventListener('click', () => fieldOf(addSource(), 'text').focus())
byId('clear').addEventListener('click', () => {
  clear()
  fieldOf(addSource(), 'text').focus()
  tell('Ready.')
})
byId('load').addEventListener('click', async () => {
  const { seeds } = (await import('./seeds.js' as string)) as { seeds: readonly Source[] }
  clear()
  for (const seed of seeds) addSource(seed)
  tell('Five articles of summer 2025, from five outlets. Press Read.')
})
downloads.addEventListener('click', ({ target }) => {
  const name = (target as HTMLElement).dataset.file as keyof Files | undefined
  if (name !== undefined && files !== undefined) save(name, files[name])
})

setBusy(true)
addSource()
