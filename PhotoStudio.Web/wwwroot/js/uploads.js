// The queue of uploads. It lives in the page and not in a component, so that it goes on while people walk through the studio.
const MOST = 4, FORMS = /\.(jpe?g|png|webp)$/i, LIMIT = 50 * 1024 * 1024
const items = []
let panel, owner, token = '', numbers = new Intl.NumberFormat(), folded = false, open = false, drawn = 0, timer = 0, next = 1, began = 0, polling = 0, said = ''

export function attach(place, component, culture, form) {
  panel = place
  owner = component
  token = form
  numbers = new Intl.NumberFormat(culture, { maximumFractionDigits: 0 })
  draw()
}

const el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter(child => child !== null))
  return element
}
const icon = path => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'i')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
const ALERT = 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 6v5M10 13.7h.01', UP = 'M10 14V4M5.5 8L10 3.5 14.5 8M3.5 17h13', FOLD = 'M5.5 8l4.5 4.5L14.5 8', CLOSE = 'M5 5l10 10M15 5L5 15'
const size = bytes => bytes >= 999.5e6 ? `${(bytes / 1e9).toFixed(1)} GB` : bytes >= 999.5e3 ? `${numbers.format(bytes / 1e6)} MB` : `${numbers.format(Math.max(1, bytes / 1e3))} KB`
const bar = share => el('div', { class: 'bar' }, el('i', { style: `width: ${Math.round(share * 100)}%` }))

// Adding

const add = (files, shoot) => {
  if (!items.some(item => item.state === 'waiting' || item.state === 'sending')) { began = performance.now(); for (const item of items) item.counted = item.file.size }
  for (const file of files) {
    const item = { key: next++, file, shoot, state: 'waiting', sent: 0, why: '', photo: null, counted: 0 }
    if (!FORMS.test(file.name) && !/^image\/(jpeg|png|webp)$/.test(file.type)) Object.assign(item, { state: 'left', why: 'Not a JPEG, PNG or WebP. Left out.' })
    else if (file.size > LIMIT) Object.assign(item, { state: 'left', why: 'Over 50 MB. Left out.' })
    items.push(item)
  }
  said = ''
  draw()
  pump()
}

const start = async (files, target, title) => {
  if (!files.length) return
  if (target !== 'new') { add(files, { id: target, title }); return }
  const good = files.filter(file => FORMS.test(file.name) || /^image\/(jpeg|png|webp)$/.test(file.type))
  if (!good.length) { add(files, { id: null, title: 'Uploads' }); return }
  const made = await owner.invokeMethodAsync('MakeShoot', folderOf(good))
  if (!made.id) { for (const file of files) items.push({ key: next++, file, shoot: { id: null, title: made.title }, state: 'left', sent: 0, why: made.why, counted: 0 }); draw(); return }
  add(files, { id: made.id, title: made.title, fresh: true })
}

const folderOf = files => {
  const paths = files.map(file => file.studioFolder ?? file.webkitRelativePath?.split('/').slice(0, -1)[0]).filter(Boolean)
  return paths.length === files.length && new Set(paths).size === 1 ? paths[0] : null
}

// Sending: four at a time, each with its own progress and its own outcome

const pump = () => {
  while (items.filter(item => item.state === 'sending').length < MOST) {
    const item = items.find(waiting => waiting.state === 'waiting')
    if (!item) break
    send(item)
  }
}

const send = item => {
  item.state = 'sending'
  thumb(item)
  const request = new XMLHttpRequest()
  item.request = request
  request.open('POST', `/portfolio/shoots/${item.shoot.id}/photos?name=${encodeURIComponent(item.file.name)}`)
  request.setRequestHeader('Content-Type', 'application/octet-stream')
  request.setRequestHeader('RequestVerificationToken', token)
  request.upload.onprogress = event => { item.sent = event.loaded; later() }
  request.onload = () => done(item, request)
  request.onerror = () => failed(item, `Connection lost at ${Math.round(100 * item.sent / Math.max(1, item.file.size))} %. Nothing is stored.`)
  request.onabort = () => failed(item, 'Stopped. Nothing is stored.')
  request.send(item.file)
  draw()
}

const done = (item, request) => {
  if (request.status === 201) {
    const photo = JSON.parse(request.responseText)
    Object.assign(item, { state: 'making', sent: item.file.size, photo: photo.id })
    settle(item.shoot)
    poll()
  } else {
    let why = ''
    try { const problem = JSON.parse(request.responseText); why = problem.errors ? Object.values(problem.errors).flat()[0] : problem.detail } catch { why = '' }
    if (request.status === 413 || request.status === 415 || request.status === 422) Object.assign(item, { state: 'left', why: `${why || 'This file cannot be taken.'} Left out.` })
    else failed(item, why || (request.status === 401 ? 'You are signed out. Sign in again, then try again.' : 'The server did not answer. Nothing is stored.'))
  }
  draw()
  pump()
}

// Four at a time do not arrive in their order: a shoot that was made of them is put in the order of their names once all have come
const settle = shoot => {
  if (!shoot.fresh || items.some(item => item.shoot === shoot && (item.state === 'waiting' || item.state === 'sending'))) return
  shoot.fresh = false
  owner.invokeMethodAsync('OrderByName', shoot.id)
}

const failed = (item, why) => {
  Object.assign(item, { state: 'failed', why, sent: 0 })
  draw()
  pump()
}

const again = item => {
  Object.assign(item, { state: 'waiting', why: '', sent: 0 })
  draw()
  pump()
}

// The web sizes are made by the server; asked for every two seconds while some are missing
const poll = () => {
  if (polling) return
  polling = setTimeout(async () => {
    polling = 0
    const making = items.filter(item => item.state === 'making')
    if (!making.length) return
    try {
      const states = await owner.invokeMethodAsync('States', making.slice(0, 200).map(item => item.photo))
      for (const item of making) {
        const state = states[item.photo]
        if (state?.ready) item.state = 'done'
        else if (state?.failure) Object.assign(item, { state: 'left', why: state.failure })
      }
    } catch { /* the circuit is away; asked again below */ }
    draw()
    poll()
  }, 2000)
}

// A small picture of the file itself, decoded small
const thumb = async item => {
  if (item.picture || !self.createImageBitmap) return
  try {
    const bitmap = await createImageBitmap(item.file, { resizeWidth: 84, resizeQuality: 'low' })
    const canvas = el('canvas', { width: 84, height: 84, 'aria-hidden': 'true' })
    const side = Math.min(bitmap.width, bitmap.height)
    canvas.getContext('2d').drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, 84, 84)
    bitmap.close()
    item.picture = canvas
    later()
  } catch { item.picture = null }
}

// Drawing

const later = () => { if (!timer) timer = setTimeout(draw, 200) }
const running = () => items.some(item => item.state === 'waiting' || item.state === 'sending')
const RANK = { failed: 0, left: 0, sending: 1, making: 2, waiting: 3, done: 4 }

const left = (sent, total) => {
  const seconds = (performance.now() - began) / 1000
  if (seconds < 3 || sent === 0) return ''
  const rest = (total - sent) / (sent / seconds)
  return rest < 60 ? ', less than a minute left' : `, about ${numbers.format(Math.ceil(rest / 60))} ${rest <= 60 ? 'minute' : 'minutes'} left`
}

function draw() {
  clearTimeout(timer)
  timer = 0
  if (!panel?.isConnected) return
  panel.hidden = items.length === 0
  document.documentElement.toggleAttribute('data-uploads', items.length > 0)
  panel.classList.toggle('folded', folded)
  panel.classList.toggle('open', open)
  if (!items.length) { panel.replaceChildren(); return }
  const taken = items.filter(item => item.state !== 'left')
  const stored = taken.filter(item => item.state === 'making' || item.state === 'done').length
  const total = taken.reduce((sum, item) => sum + item.file.size - item.counted, 0), sent = taken.reduce((sum, item) => sum + Math.max(0, item.sent - item.counted), 0)
  const wrong = items.filter(item => item.state === 'failed' || item.state === 'left').length
  const view = { stored, count: taken.length, share: total ? sent / total : 1, text: running() ? `${size(sent)} of ${size(total)}${left(sent, total)}. You can keep working.` : making() ? 'Uploaded. The web sizes are being made.' : 'Uploaded.', wrong }
  tell(view)
  const focus = document.activeElement?.dataset?.up
  panel.replaceChildren(list(view), strip(view), el('p', { class: 'vh', role: 'status' }, said))
  if (focus) panel.querySelector(`[data-up="${CSS.escape(focus)}"]`)?.focus()
}

const making = () => items.some(item => item.state === 'making')
const tell = view => { if (!running() && !said) said = `${view.stored} of ${view.count} photos are uploaded.${view.wrong ? ` ${view.wrong} need a look.` : ''}` }

const strip = view => el('div', { class: 'strip' },
  icon(UP),
  el('span', { class: 'tn' }, el('b', {}, `${numbers.format(view.stored)} of ${numbers.format(view.count)}`), ' uploaded'),
  bar(view.share),
  el('span', { class: 'small faint tn wide' }, view.text),
  view.wrong ? el('span', { class: 'late small row push' }, icon(ALERT), `${view.wrong} need a look`) : el('span', { class: 'push' }),
  el('button', { type: 'button', class: 'b line sm', 'data-up': 'show', 'aria-expanded': String(open), onclick: () => { open = !open; folded = false; draw() } }, open ? 'Hide' : 'Show'),
  running() ? null : el('button', { type: 'button', class: 'b ic sm', 'data-up': 'clear', 'aria-label': 'Close the list of uploads', onclick: clear }, icon(CLOSE)))

const clear = () => {
  items.length = 0
  open = folded = false
  draw()
}

const list = view => {
  const shown = [...items].sort((a, b) => RANK[a.state] - RANK[b.state] || (a.state === 'done' ? b.key - a.key : a.key - b.key))
  const shoots = [...new Map(items.filter(item => item.shoot.id).map(item => [item.shoot.id, item.shoot])).values()]
  return el('div', { class: 'upc' },
    el('div', { class: 'row' }, el('h2', { class: 'cut' }, shoots.length === 1 ? shoots[0].title : 'Uploads'),
      el('span', { class: 'small faint tn push' }, `${numbers.format(view.stored)} of ${numbers.format(view.count)}`),
      running() ? el('button', { type: 'button', class: 'b ic sm', 'data-up': 'fold', 'aria-label': 'Fold to a line', title: 'Fold to a line', onclick: () => { folded = true; open = false; draw() } }, icon(FOLD))
        : el('button', { type: 'button', class: 'b ic sm', 'data-up': 'shut', 'aria-label': 'Close the list of uploads', onclick: clear }, icon(CLOSE))),
    bar(view.share),
    el('p', { class: 'small muted' }, view.text),
    el('ul', {}, ...shown.slice(0, 40).map(row)),
    shown.length > 40 ? el('p', { class: 'small faint' }, `And ${numbers.format(shown.length - 40)} more.`) : null,
    ...shoots.map(shoot => el('a', { class: 'b text sm', href: `/portfolio/${shoot.id}` }, shoots.length === 1 ? 'Open the shoot' : shoot.title)))
}

const row = item => el('li', {},
  item.picture ?? el('span', { class: 'nopic' }),
  el('div', { class: 'grow' },
    el('div', { class: 'row between' }, el('span', { class: 'cut med' }, item.file.name), el('span', { class: 'small faint tn' }, size(item.file.size))),
    ...outcome(item)),
  item.state === 'failed' ? el('button', { type: 'button', class: 'b text sm', 'data-up': `again-${item.key}`, 'aria-label': `Try ${item.file.name} again`, onclick: () => again(item) }, 'Try again') : null)

const outcome = item => {
  const share = item.sent / Math.max(1, item.file.size)
  switch (item.state) {
    case 'failed': case 'left': return [el('div', { class: 'small late' }, item.why)]
    case 'sending': return [bar(share), el('div', { class: 'small faint tn' }, `Uploading, ${Math.round(share * 100)} %`)]
    case 'making': return [el('div', { class: 'small faint' }, 'Making web sizes')]
    case 'done': return [el('div', { class: 'small ok' }, 'Done')]
    default: return [el('div', { class: 'small faint' }, 'Waits')]
  }
}

// Choosing and dropping, on every page that has a place for it

document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('[data-upload]') : null
  if (!button || !owner) return
  const chooser = el('input', { type: 'file', multiple: true, accept: 'image/jpeg,image/png,image/webp' })
  chooser.addEventListener('change', () => start([...chooser.files], button.dataset.upload, button.dataset.title ?? ''))
  chooser.click()
})

const fileDrag = event => event.dataTransfer?.types.includes('Files')
const targetOf = event => {
  const page = document.querySelector('[data-drop]')
  if (!page || document.querySelector('.mud-dialog, dialog[open]')) return null
  const card = event.target instanceof Element ? event.target.closest('[data-shoot]') : null
  return card ?? page
}
const mark = target => {
  document.querySelectorAll('.dropping').forEach(other => { if (other !== target) other.classList.remove('dropping') })
  target?.classList.add('dropping')
}

document.addEventListener('dragover', event => {
  if (!fileDrag(event)) return
  const target = targetOf(event)
  if (!target) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'copy'
  mark(target)
})
document.addEventListener('dragleave', event => { if (fileDrag(event) && !event.relatedTarget) mark(null) })
document.addEventListener('drop', async event => {
  if (!fileDrag(event)) return
  const target = targetOf(event)
  event.preventDefault()
  mark(null)
  if (!target || !owner) return
  const files = await filesOf(event.dataTransfer)
  start(files, target.dataset.shoot ?? target.dataset.drop, target.dataset.title ?? '')
})

// Folders are read whole; a file remembers the folder it came in
const filesOf = async transfer => {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean)
  if (!entries.length) return [...transfer.files]
  const found = []
  const walk = async (entry, folder) => {
    if (entry.isFile) {
      const file = await new Promise((good, bad) => entry.file(good, bad))
      if (folder && file.name.startsWith('.')) return
      file.studioFolder = folder
      found.push(file)
      return
    }
    const reader = entry.createReader()
    for (;;) {
      const part = await new Promise((good, bad) => reader.readEntries(good, bad))
      if (!part.length) return
      for (const child of part) await walk(child, folder ?? entry.name)
    }
  }
  for (const entry of entries) await walk(entry, null)
  return found.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
}

addEventListener('beforeunload', event => { if (running()) event.preventDefault() })
