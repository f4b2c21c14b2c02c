// Every uintr call with its checks, in the order of kernel-abi §1.2 and §1.3. Tests hold the kernel against these lists, and
// the manual pages.

import { EBUSY, EINTR, EINVAL, EISCONN, ENOSPC, ENOSYS, EOPNOTSUPP, ESHUTDOWN } from '../../src/kernel/abi/errno.ts';
import { NR, POC } from './uintr-bench.ts';
import {
  badVector,
  type CallOrder,
  type Check,
  flags,
  handlerZero,
  noDescriptor,
  noFile,
  noHandler,
  noMemory,
  notOpen,
  notUintr,
  prepareHandler,
  prepareReceiver,
  prepareVector,
  registered,
  withoutFeature,
} from './uintr-order.ts';

const rfcFeature = withoutFeature(EOPNOTSUPP);
const pocFeature = withoutFeature(ENOSYS);

export const RFC_V1_ORDERS: readonly CallOrder[] = [
  {
    name: 'uintr_register_handler',
    number: NR.registerHandler,
    prepare: prepareHandler,
    succeeds: 0,
    checks: [rfcFeature, flags(1), handlerZero, registered, noMemory],
  },
  {
    name: 'uintr_unregister_handler',
    number: NR.unregisterHandler,
    prepare: (world) => prepareReceiver(world, 0),
    succeeds: 0,
    checks: [rfcFeature, flags(0), noHandler(EINVAL)],
  },
  {
    name: 'uintr_create_fd',
    number: NR.createFd,
    prepare: (world) => prepareReceiver(world, 3, 0),
    succeeds: 3,
    checks: [
      rfcFeature,
      flags(1),
      noHandler(EINVAL),
      badVector,
      { error: EBUSY, what: 'vector taken', violate: ({ bench, task }) => bench.fd(task, 3) },
      noDescriptor,
      noFile,
    ],
  },
  {
    name: 'uintr_register_sender',
    number: NR.registerSender,
    prepare: prepareVector,
    succeeds: 0,
    checks: [
      rfcFeature,
      flags(1),
      notOpen,
      notUintr,
      {
        error: EISCONN,
        what: 'connected already',
        violate: ({ bench, task, fd }) => bench.call(task, NR.registerSender, fd),
      },
      {
        stage: 2,
        error: ESHUTDOWN,
        what: 'receiver gone',
        violate: ({ bench, receiver }) => bench.call(receiver, NR.unregisterHandler),
      },
      noMemory,
    ],
  },
  {
    name: 'uintr_unregister_sender',
    number: NR.unregisterSender,
    prepare: (world) => {
      prepareVector(world);
      world.bench.call(world.task, NR.registerSender, world.fd);
    },
    succeeds: 0,
    checks: [
      rfcFeature,
      flags(1),
      notOpen,
      notUintr,
      {
        error: EINVAL,
        what: 'not connected',
        violate: ({ bench, task, fd }) => bench.call(task, NR.unregisterSender, fd),
      },
    ],
  },
  {
    name: 'uintr_wait',
    number: NR.wait,
    prepare: (world) => {
      prepareReceiver(world, 0);
      // A pending signal ends the wait at once, so that the call answers.
      world.bench.signal(world.task, 10);
    },
    succeeds: -EINTR,
    checks: [rfcFeature, flags(0), noHandler(EOPNOTSUPP)],
  },
];

const tableFull: Check = {
  error: ENOSPC,
  what: 'UITT full',
  violate: ({ bench, task, receiver }) => {
    if (!receiver.receiver) bench.receive(receiver);
    const fd = bench.fd(receiver, 7);
    while (bench.call(task, POC.registerSender, fd) >= 0);
  },
};

export const POC_V2_ORDERS: readonly CallOrder[] = [
  {
    name: 'uintr_register_handler',
    number: POC.registerHandler,
    prepare: prepareHandler,
    succeeds: 0,
    checks: [pocFeature, flags(1), handlerZero, registered, noMemory],
  },
  {
    name: 'uintr_unregister_handler',
    number: POC.unregisterHandler,
    prepare: (world) => prepareReceiver(world, 0),
    succeeds: 0,
    checks: [pocFeature, flags(0), noHandler(EINVAL)],
  },
  {
    name: 'uintr_vector_fd',
    number: POC.createFd,
    prepare: (world) => prepareReceiver(world, 3, 0),
    succeeds: 3,
    checks: [pocFeature, flags(1), noHandler(EINVAL), badVector, noDescriptor, noFile],
  },
  {
    name: 'uintr_register_sender',
    number: POC.registerSender,
    prepare: prepareVector,
    succeeds: 0,
    checks: [
      pocFeature,
      flags(1),
      notOpen,
      notUintr,
      {
        stage: 2,
        error: ESHUTDOWN,
        what: 'receiver has exited',
        violate: ({ bench, receiver }) => bench.exit(receiver),
      },
      noMemory,
    ],
  },
  {
    name: 'uintr_unregister_sender',
    number: POC.unregisterSender,
    prepare: (world) => {
      prepareVector(world);
      world.args = [world.bench.call(world.task, POC.registerSender, world.fd), 0];
    },
    succeeds: 0,
    checks: [
      pocFeature,
      flags(1),
      {
        error: EINVAL,
        what: 'slot not in use',
        violate: (world) => {
          world.args[0] = 9;
        },
      },
    ],
  },
  {
    name: 'uintr_wait',
    number: POC.wait,
    prepare: (world) => {
      prepareReceiver(world, 1000, 0);
      world.bench.signal(world.task, 10);
    },
    succeeds: -EINTR,
    checks: [
      pocFeature,
      { error: ENOSYS, what: 'blocking not configured', kernel: { opens: { blocking: 'none' } } },
      flags(1),
      {
        error: EINVAL,
        what: 'more than 1000 s',
        violate: (world) => {
          world.args[0] = 1_000_000_001n;
        },
      },
      noHandler(EOPNOTSUPP),
    ],
  },
  {
    name: 'uintr_register_self',
    number: POC.registerSelf,
    prepare: (world) => prepareReceiver(world, 3, 0),
    succeeds: 0,
    checks: [pocFeature, flags(1), noHandler(EINVAL), badVector, noMemory],
  },
  {
    name: 'uintr_register_self, with a table',
    number: POC.registerSelf,
    prepare: (world) => prepareReceiver(world, 3, 0),
    succeeds: 0,
    checks: [pocFeature, flags(1), noHandler(EINVAL), badVector, tableFull],
  },
  {
    name: 'uintr_alt_stack',
    number: POC.altStack,
    prepare: (world) => prepareReceiver(world, 0x7000, 0x1000, 0),
    succeeds: 0,
    checks: [pocFeature, flags(2), noHandler(EOPNOTSUPP)],
  },
  {
    name: 'uintr_ipi_fd',
    number: POC.ipiFd,
    prepare: (world) => {
      world.args = [0];
    },
    succeeds: 3,
    checks: [pocFeature, flags(0), noDescriptor, noFile],
  },
  {
    name: 'uintr_ipi_fd, without memory',
    number: POC.ipiFd,
    prepare: (world) => {
      world.args = [0];
    },
    succeeds: 3,
    checks: [pocFeature, flags(0), noMemory, noDescriptor, noFile],
  },
];
