// A receipt dropped anywhere on the page goes to the line, or to the sheet that is open; and the focus goes to the line.
(() => {
  const target = () => {
    const all = [...document.querySelectorAll('input[data-drop-receipt]')].filter(input => !input.disabled)
    return all.find(input => input.closest('.dock')) ?? all[0]
  }
  const hasFile = event => [...event.dataTransfer?.types ?? []].includes('Files')
  let leaving
  addEventListener('dragover', event => {
    if (!hasFile(event) || !target()) return
    event.preventDefault()
    document.body.classList.add('dropping')
    clearTimeout(leaving)
    leaving = setTimeout(() => document.body.classList.remove('dropping'), 200)
  })
  addEventListener('drop', event => {
    const input = hasFile(event) && target()
    if (!input) return
    event.preventDefault()
    document.body.classList.remove('dropping')
    const one = new DataTransfer()
    one.items.add(event.dataTransfer.files[0])
    input.files = one.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  window.studio.expenseLine = () => {
    const input = document.querySelector('tr.new .e-w input')
    input?.focus()
    input?.scrollIntoView({ block: 'nearest' })
  }
})()
