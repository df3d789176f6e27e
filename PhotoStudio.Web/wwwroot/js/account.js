// Account pages: passkeys, and the choices that are kept in this browser.
(() => {
  const able = typeof PublicKeyCredential?.parseRequestOptionsFromJSON === 'function' && typeof PublicKeyCredential?.parseCreationOptionsFromJSON === 'function'
  let waiting = new AbortController()

  const optionsOf = async (form, signal) => {
    const answer = await fetch(`/account/passkey-options/${form.dataset.passkey}`, { method: 'POST', headers: { RequestVerificationToken: form.dataset.token }, signal })
    if (!answer.ok) throw new Error('The server did not answer. Try again.')
    return answer.json()
  }

  const obtain = async (form, mediation) => {
    waiting.abort()
    waiting = new AbortController()
    const { signal } = waiting
    const options = await optionsOf(form, signal)
    return form.dataset.passkey === 'create'
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options), signal })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options), mediation, signal })
  }

  const send = async (form, mediation) => {
    const problem = form.querySelector('.err')
    problem.hidden = true
    try {
      const credential = await obtain(form, mediation)
      form.querySelector('input[type=hidden]:not([name^="_"]):not([name*="RequestVerification"])').value = JSON.stringify(credential)
      form.submit()
    } catch (failure) {
      if (failure.name === 'AbortError' || mediation) return
      problem.querySelector('span').textContent = failure.name === 'NotAllowedError' ? 'No passkey was chosen.' : failure.name === 'InvalidStateError' ? 'This device has a passkey for your account already.' : failure.message
      problem.hidden = false
    }
  }

  for (const form of able ? document.querySelectorAll('form[data-passkey]') : []) {
    form.hidden = false
    form.addEventListener('submit', event => { event.preventDefault(); send(form) })
    if (form.dataset.passkey === 'request') PublicKeyCredential.isConditionalMediationAvailable?.().then(can => can && send(form, 'conditional'))
  }
  if (!able) document.querySelectorAll('.or').forEach(or => { or.hidden = true })

  const marked = () => {
    const theme = localStorage.getItem('theme') ?? ''
    document.querySelectorAll('[data-theme-choice]').forEach(button => button.setAttribute('aria-pressed', String(button.dataset.themeChoice === theme)))
    document.querySelectorAll('[data-keys]').forEach(box => { box.checked = localStorage.getItem('keys') !== 'off' })
  }
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-theme-choice]')
    if (!button) return
    setTheme(button.dataset.themeChoice)
    marked()
  })
  document.addEventListener('change', event => {
    if (!event.target.matches('[data-keys]')) return
    event.target.checked ? localStorage.removeItem('keys') : localStorage.setItem('keys', 'off')
  })
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy]')
    if (button) navigator.clipboard.writeText(document.getElementById(button.dataset.copy).innerText).then(() => { button.textContent = 'Copied' })
  })
  marked()
})()
