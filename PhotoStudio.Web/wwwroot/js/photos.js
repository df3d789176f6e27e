// Photographs: the large view, more as one scrolls, and the grid in which their order is edited.
(() => {
  const svg = path => `<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`
  const LEFT = 'M12 5l-5 5 5 5', RIGHT = 'M8 5l5 5-5 5', CLOSE = 'M5 5l10 10M15 5L5 15', LOAD = 'M10 3v10M5.5 9l4.5 4.5L14.5 9M3.5 17h13',
    HEART = 'M10 16.5S3 12.4 3 7.6A3.6 3.6 0 0 1 10 6a3.6 3.6 0 0 1 7 1.6c0 4.8-7 8.9-7 8.9z'

  // The large view: a native dialog, which keeps the focus inside and closes by Escape. It is made when it is first needed.
  let view, at, from
  const links = () => [...document.querySelectorAll('a[data-view]')]
  const make = () => {
    view = document.createElement('dialog')
    view.className = 'lbx'
    view.setAttribute('aria-label', 'Photo')
    view.innerHTML = `<div class="stage" tabindex="-1"><img alt="" decoding="async"></div>
      <button type="button" class="onp edge prev" aria-label="Previous photo">${svg(LEFT)}</button><button type="button" class="onp edge next" aria-label="Next photo">${svg(RIGHT)}</button>
      <div class="top"><span class="tn count" role="status"></span><span class="cut name"></span><a class="onp" download aria-label="Download">${svg(LOAD)}</a><button type="button" class="onp heart">${svg(HEART)}</button><button type="button" class="onp shut" aria-label="Close">${svg(CLOSE)}</button></div>`
    document.body.append(view)
    view.querySelector('.prev').addEventListener('click', () => step(-1))
    view.querySelector('.next').addEventListener('click', () => step(1))
    view.querySelector('.shut').addEventListener('click', () => view.close())
    view.querySelector('.heart').addEventListener('click', like)
    view.querySelector('.stage').addEventListener('click', event => { if (event.target === event.currentTarget) view.close() })
    view.addEventListener('close', () => { document.documentElement.classList.remove('still'); current()?.focus(); current()?.scrollIntoView({ block: 'nearest' }) })
    swipes(view.querySelector('.stage'))
  }

  const current = () => document.querySelector(`a[data-view][href="${CSS.escape(at ?? '')}"]`)
  const heartOf = link => link?.closest('figure')?.querySelector('.hb')

  const open = link => {
    if (!view?.isConnected) make()
    at = link.getAttribute('href')
    document.documentElement.classList.add('still')
    view.showModal()
    view.querySelector('.stage').focus()
    show()
  }

  const show = () => {
    const link = current()
    if (!link) { view.close(); return }
    const all = links(), index = all.indexOf(link), small = link.querySelector('img'), picture = view.querySelector('.stage img')
    picture.removeAttribute('srcset')
    picture.style.background = small.style.background
    picture.style.aspectRatio = `${small.getAttribute('width')} / ${small.getAttribute('height')}`
    picture.style.setProperty('--r', small.getAttribute('width') / small.getAttribute('height'))
    picture.width = small.getAttribute('width')
    picture.height = small.getAttribute('height')
    picture.sizes = '100vw'
    picture.srcset = small.srcset
    picture.alt = small.alt
    const total = Number(link.closest('[data-total]')?.dataset.total ?? all.length)
    view.querySelector('.count').textContent = `${index + 1} of ${total}`
    view.querySelector('.name').textContent = link.dataset.name ?? ''
    const load = view.querySelector('a')
    load.hidden = !link.dataset.file
    if (link.dataset.file) load.href = link.dataset.file
    load.setAttribute('aria-label', `Download ${link.dataset.name ?? ''}`)
    view.querySelector('.prev').disabled = index === 0
    view.querySelector('.next').disabled = index >= total - 1
    heart()
    ahead(all[index + 1])
    ahead(all[index - 1])
    if (index >= all.length - 3) document.querySelector('[data-more]')?.click()
  }

  // The neighbours come while one looks
  const ahead = link => {
    const small = link?.querySelector('img')
    if (!small) return
    const picture = new Image()
    picture.sizes = '100vw'
    picture.srcset = small.srcset
  }

  const step = by => {
    const all = links(), next = all[all.indexOf(current()) + by]
    if (!next) return
    at = next.getAttribute('href')
    show()
  }

  const heart = () => {
    const button = heartOf(current()), own = view.querySelector('.heart')
    own.hidden = !button
    if (!button) return
    const on = button.getAttribute('aria-pressed') === 'true'
    own.setAttribute('aria-pressed', String(on))
    own.classList.toggle('on', on)
    own.setAttribute('aria-label', button.getAttribute('aria-label'))
  }

  // The heart of the page is pressed; what it then says is shown here too
  const like = () => {
    const button = heartOf(current())
    if (!button) return
    const watch = new MutationObserver(() => { heart(); watch.disconnect() })
    watch.observe(button, { attributes: true, attributeFilter: ['aria-pressed'] })
    button.click()
  }

  // On the document: a button at the end of the row is switched off, and the focus with it
  document.addEventListener('keydown', event => { if (view?.open) key(event) }, true)
  const key = event => {
    const act = { ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => step(-links().indexOf(current())), End: () => step(links().length - 1 - links().indexOf(current())), f: like, d: () => { const load = view.querySelector('a'); if (!load.hidden) load.click() } }[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) { event.stopPropagation(); return }
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  const swipes = stage => {
    stage.addEventListener('touchstart', event => { from = event.touches.length === 1 ? event.touches[0] : null }, { passive: true })
    stage.addEventListener('touchend', event => {
      if (!from || visualViewport?.scale > 1.05) return
      const end = event.changedTouches[0], dx = end.clientX - from.clientX, dy = end.clientY - from.clientY
      from = null
      if (Math.abs(dx) > 48 && Math.abs(dx) > Math.abs(dy) * 1.4) step(dx < 0 ? 1 : -1)
      else if (dy > 90 && dy > Math.abs(dx) * 1.4) view.close()
    })
  }

  // Before Blazor, which would take the link for a page. With something chosen, or with Ctrl or Shift, a press chooses.
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[data-view]') : null
    if (!link || event.button !== 0) return
    event.preventDefault()
    const cell = link.closest('.phs > li')
    if (cell && (link.closest('.phs.some') || event.ctrlKey || event.metaKey || event.shiftKey)) cell.querySelector('.ck').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: event.shiftKey }))
    else open(link)
  }, true)

  // More as one scrolls: the button is pressed when it comes into sight
  const sight = new IntersectionObserver(entries => { for (const entry of entries) if (entry.isIntersecting) entry.target.click() }, { rootMargin: '1200px' })

  // An order that is edited: what is dragged, and the arrows
  const order = (list, page) => {
    let dragged = null
    const cell = event => event.target instanceof Element ? event.target.closest('li[data-id]') : null
    const clear = () => list.querySelectorAll('.drop, .dropafter').forEach(item => item.classList.remove('drop', 'dropafter'))
    const after = (item, event) => { const box = item.getBoundingClientRect(); return event.clientX > box.left + box.width / 2 }
    list.addEventListener('dragstart', event => {
      dragged = cell(event)?.dataset.id ?? null
      if (!dragged) return
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', dragged)
      cell(event).classList.add('moving')
    })
    list.addEventListener('dragend', () => { dragged = null; clear(); list.querySelectorAll('.moving').forEach(item => item.classList.remove('moving')) })
    list.addEventListener('dragover', event => {
      const over = cell(event)
      if (!dragged || !over) return
      event.preventDefault()
      clear()
      over.classList.add(after(over, event) ? 'dropafter' : 'drop')
    })
    list.addEventListener('drop', event => {
      const over = cell(event)
      if (!dragged || !over) return
      event.preventDefault()
      const before = after(over, event) ? over.nextElementSibling : over
      clear()
      if (before?.dataset.id !== dragged) page.invokeMethodAsync('Drop', dragged, before?.dataset.id ?? null)
    })
    list.addEventListener('keydown', event => {
      const item = cell(event)
      if (!item) return
      const cells = [...list.children], index = cells.indexOf(item), across = Math.max(1, cells.filter(other => other.offsetTop === cells[0].offsetTop).length)
      const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -across, ArrowDown: across }[event.key]
      if (by !== undefined) {
        event.preventDefault()
        event.stopPropagation()
        if (event.ctrlKey || event.metaKey) move(item, cells, index, by)
        else (cells[Math.min(cells.length - 1, Math.max(0, index + by))].querySelector('a, .ck'))?.focus()
      }
    })
    const move = async (item, cells, index, by) => {
      const to = Math.min(cells.length - 1, Math.max(0, index + by))
      if (to === index || item.draggable === false) return
      const before = by < 0 ? cells[to] : cells[to].nextElementSibling
      await page.invokeMethodAsync('Drop', item.dataset.id, before?.dataset.id ?? null)
      setTimeout(() => list.querySelector(`li[data-id="${item.dataset.id}"] :is(a, .ck)`)?.focus(), 60)
    }
  }

  // The grid of a shoot: its order, and the keys on one photograph
  const grid = (list, page) => {
    order(list, page)
    list.addEventListener('keydown', event => {
      const item = event.target instanceof Element ? event.target.closest('li[data-id]') : null
      if (!item) return
      const name = event.key.toLowerCase()
      const onLink = event.target.matches('a[data-view]')
      if (event.ctrlKey || event.metaKey || event.altKey || !(['f', 'h', 'delete'].includes(name) || (name === ' ' && onLink))) return
      event.preventDefault()
      event.stopPropagation()
      page.invokeMethodAsync('Key', item.dataset.id, name)
    })
  }

  window.photos = { grid, order, watch: button => sight.observe(button) }
})()
