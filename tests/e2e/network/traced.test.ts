import { expect, it } from 'vitest';
import { watchSession } from '../../torture/watch-session.ts';

/** The system's message bus, which Chromium asks about power and the network's state. */
const bus = /^connect "(?:\/var)?\/run\/(?:dbus\/system_bus_socket|user\/\d+\/bus)"$/;
/** The browser's own lock against a second one over the same profile. */
const singleton = /^bind ".*\/SingletonSocket"$/;

it('connects to nothing outside the machine in a whole session, and writes no word of the case in the clear', async () => {
  const { network, local, leaks, written, searched } = await watchSession();
  expect(network).toEqual([]);
  expect(local.filter((socket) => !bus.test(socket) && !singleton.test(socket))).toEqual([]);
  expect(leaks).toEqual([]);
  // It did watch: a session writes its record, its keys, a backup and the browser's own files.
  expect(written).toBeGreaterThan(10);
  expect(searched).toBeGreaterThan(10);
});
