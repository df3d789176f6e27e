"""A mail server for tests: keeps what it takes as files, and refuses what the address asks it to refuse.

later-N@...   answers 451 to the first N tries, then takes it
never@...     answers 550
slow@...      takes a second before it answers
Usage: smtp-server.py PORT FOLDER [USER:PASSWORD]
"""
import asyncio
import collections
import logging
import os
import re
import sys

logging.disable()

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Handler:
    def __init__(self, folder):
        self.folder, self.tries, self.count = folder, collections.Counter(), 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        local = address.split('@')[0]
        if local == 'never':
            return '550 5.1.1 No such mailbox here'
        later = re.fullmatch(r'later-(\d+)', local)
        if later:
            self.tries[local] += 1
            if self.tries[local] <= int(later.group(1)):
                return '451 4.7.1 Greylisted, come back later'
        if local == 'slow':
            await asyncio.sleep(1)
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        with open(f'{self.folder}/{self.count:04}.part', 'wb') as part:
            part.write(envelope.original_content)
        os.rename(f'{self.folder}/{self.count:04}.part', f'{self.folder}/{self.count:04}.eml')
        return f'250 Kept as {self.count}'


def main():
    port, folder = int(sys.argv[1]), sys.argv[2]
    options = {}
    if len(sys.argv) > 3:
        user, password = sys.argv[3].split(':')

        def authenticator(server, session, envelope, mechanism, data):
            good = data.login.decode() == user and data.password.decode() == password
            return AuthResult(success=good, handled=False)

        options = {'authenticator': authenticator, 'auth_required': True, 'auth_require_tls': False}
    controller = Controller(Handler(folder), hostname='127.0.0.1', port=port, **options)
    controller.start()
    print('ready', flush=True)
    sys.stdin.read()  # Ends when the tests close it, or end themselves.
    controller.stop()


main()
