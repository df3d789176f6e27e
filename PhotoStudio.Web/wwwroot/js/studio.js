// Keys, focus and menus. Everything listens on the document, so that pages may come and go.
(() => {
  const typing = target => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  const seen = element => element && element.getClientRects().length > 0 && !element.disabled
  const topmost = selector => {
    const dialogs = document.querySelectorAll('.mud-dialog')
    const root = dialogs.length ? dialogs[dialogs.length - 1] : document
    return [...root.querySelectorAll(selector)].find(seen)
  }
  let goUntil = 0

  const named = event => [event.ctrlKey || event.metaKey ? 'ctrl' : '', event.shiftKey && /^[a-z]$/i.test(event.key) ? 'shift' : '', event.key.toLowerCase()].filter(Boolean).join('+')

  const go = (event, key) => {
    if (Date.now() > goUntil) return false
    goUntil = 0
    const link = document.querySelector(`[data-go="${CSS.escape(key)}"]`)
    if (!link) return false
    link.click()
    event.preventDefault()
    return true
  }

  const rows = () => [...document.querySelectorAll('tr[data-row]')].filter(row => row.getClientRects().length)
  const moveRow = step => {
    const all = rows()
    if (!all.length) return
    const at = all.findIndex(row => row.classList.contains('cur'))
    const next = all[Math.min(all.length - 1, Math.max(0, at + step))] ?? all[0]
    next.click()
    next.scrollIntoView({ block: 'nearest' })
  }

  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || localStorage.getItem('keys') === 'off') return
    const key = named(event)
    if (typing(event.target)) {
      if (key === 'ctrl+enter' || key === 'ctrl+s') press(event, key)
      return
    }
    if (go(event, key)) return
    const inDialog = document.querySelector('.mud-dialog')
    if (key === 'g' && !inDialog) { goUntil = Date.now() + 1500; return }
    if (key === '/' && !inDialog) { const box = topmost('[data-search]'); if (box) { box.focus(); box.select(); event.preventDefault() } return }
    if (key === '?') { const help = document.getElementById('keys-help'); if (help) { help.togglePopover(); event.preventDefault() } return }
    if ((key === 'j' || key === 'k') && !inDialog) { moveRow(key === 'j' ? 1 : -1); event.preventDefault(); return }
    if (key === 'enter' && event.target === document.body) { document.querySelector('tr.cur[data-row] a.name')?.click(); return }
    if (key === 'z') { const undo = [...document.querySelectorAll('.mud-snackbar .mud-snackbar-content-action button')].at(-1); if (undo) { undo.click(); event.preventDefault() } return }
    press(event, key)
  })

  // A key of the current row: told to the table through its one hidden input, instead of a hidden button for each key of each row.
  const pressRow = (event, key) => {
    const row = document.querySelector(`tr.cur[data-acts~="${CSS.escape(key)}"]`), box = document.getElementById('row-act')
    if (!row || !box || document.querySelector('.mud-dialog')) return
    box.value = `${key} ${row.dataset.row}`
    box.dispatchEvent(new Event('change', { bubbles: true }))
    event.preventDefault()
  }

  // A button's own key; inside the current row first, then anywhere on the page or in the dialog on top.
  const press = (event, key) => {
    const escaped = CSS.escape(key)
    const button = topmost(`tr.cur [data-key="${escaped}"]`) ?? topmost(`:not(tr *)[data-key="${escaped}"]`)
    if (!button) { pressRow(event, key); return }
    if (typing(document.activeElement)) document.activeElement.dispatchEvent(new Event('change', { bubbles: true }))
    button.click()
    event.preventDefault()
  }

  addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest('[data-daypick]')) target.closest('.daypick').querySelector('input').showPicker?.()
    const theme = target?.closest('[data-theme-set]')
    if (theme) window.setTheme(theme.dataset.themeSet)
    if (target?.closest('[data-reload]')) { event.preventDefault(); location.reload() }
    if (target?.closest('[data-reconnect]')) Blazor.reconnect().then(back => back || location.reload())
    const open = document.querySelector('.tabbar details[open]')
    if (open && !open.contains(target)) open.open = false
  })

  addEventListener('focusin', event => { if (typing(event.target)) window.studio.lastTyped = event.target })

  // A row is chosen for the keys by a click anywhere on it that is not on something of its own.
  addEventListener('click', event => {
    const row = event.target instanceof Element ? event.target.closest('tr[data-row]') : null
    if (!row || event.target.closest('a, button, input, label, select')) return
    document.querySelectorAll('tr.cur[data-row]').forEach(other => other.classList.remove('cur'))
    row.classList.add('cur')
  })

  window.studio = {
    focusId: id => document.getElementById(id)?.focus(),
    // The first thing to fill in, else the first button at the bottom: what a dialog is for, not its cross.
    // The dialog's own trap takes the focus at a moment of its choosing: look again a little later.
    focusIn: place => [30, 160, 400].forEach(wait => setTimeout(() => {
      if (!place.isConnected || place.contains(document.activeElement)) return
      const first = ['[autofocus]', 'input:not([tabindex="-1"]), select, textarea', '.ft button', 'button'].map(what => [...place.querySelectorAll(what)].find(seen)).find(Boolean)
      first?.focus()
      if (first instanceof HTMLInputElement && first.type !== 'checkbox') first.select()
    }, wait)),
    focusProblem: place => {
      const root = place?.closest('.mud-dialog, form, main') ?? document
      const first = root.querySelector('[aria-invalid=true]')
      if (first) first.focus()
      else place?.scrollIntoView({ block: 'nearest' })
    },
    // Puts a placeholder at the caret of the field in this place that was typed in last; a block gets a paragraph of its own.
    putIn: (place, token, isBlock) => {
      const fields = [...place.querySelectorAll('input, textarea')]
      const field = isBlock ? fields.at(-1) : fields.find(each => each === window.studio.lastTyped) ?? fields.at(-1)
      const [from, to] = [field.selectionStart, field.selectionEnd]
      const before = field.value.slice(0, from).replace(isBlock ? /\n*$/ : /$^/, ''), after = field.value.slice(to).replace(isBlock ? /^\n*/ : /$^/, '')
      const text = isBlock ? `${before ? '\n\n' : ''}${token}${after ? '\n\n' : ''}` : token
      field.value = before + text + after
      field.focus()
      field.setSelectionRange(before.length + text.length, before.length + text.length)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    copy: text => navigator.clipboard.writeText(text),
    placeMenu: (menu, anchorId) => {
      const anchor = document.getElementById(anchorId)
      if (!menu || !anchor) return
      const at = anchor.getBoundingClientRect(), size = menu.getBoundingClientRect()
      const below = at.bottom + 6 + size.height < innerHeight
      menu.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - size.height - 6)}px`
      menu.style.left = `${Math.max(8, Math.min(at.right - size.width, innerWidth - size.width - 8))}px`
      menu.classList.add('placed')
      const items = () => [...menu.querySelectorAll('[role=menuitem]')]
      items()[0]?.focus()
      menu.addEventListener('keydown', event => {
        const all = items(), now = all.indexOf(document.activeElement)
        const next = { ArrowDown: (now + 1) % all.length, ArrowUp: (now - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key]
        if (next === undefined) return
        event.preventDefault()
        event.stopPropagation()
        all[next].focus()
      })
    },
  }
})()
