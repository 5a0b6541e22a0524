"""The way between nodes that have a network namespace each: carries IPv4 packets from one TUN device to another, late and
not all of them, as it is told. The network emulator of the kernel (sch_netem) does the same; many kernels lack it.

One command a line on standard input, each answered by a line when it is done, which tells how many packets it has lost:

    join DEVICE ADDRESS    makes a TUN device that packets for ADDRESS go to; the caller moves it into its namespace
    impair DELAY LOSS      from now on a packet takes DELAY milliseconds, and LOSS of 100 are lost

Ends with its standard input. Needs root on Linux.
"""

import fcntl
import heapq
import itertools
import os
import random
import selectors
import socket
import struct
import time

# linux/if_tun.h
TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000

# In an IPv4 header (RFC 791, section 3.1).
DESTINATION = slice(16, 20)


class Way:
    def __init__(self):
        self.selector = selectors.DefaultSelector()
        self.devices = {}
        self.delay, self.loss = 0.0, 0.0
        self.lost = 0
        # By when they are due, then in the order they came: (time, number, device, packet).
        self.travelling = []
        self.numbers = itertools.count()

    def join(self, device, address):
        descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        fcntl.ioctl(descriptor, TUNSETIFF, struct.pack("16sH22x", device.encode(), IFF_TUN | IFF_NO_PI))
        self.devices[socket.inet_aton(address)] = descriptor
        self.selector.register(descriptor, selectors.EVENT_READ, self.take)

    def impair(self, delay, loss):
        self.delay, self.loss = float(delay) / 1_000, float(loss) / 100

    def take(self, descriptor):
        """Takes all packets that a node has sent."""
        while True:
            try:
                packet = os.read(descriptor, 65_535)
            except BlockingIOError:
                return
            # Others are for nobody here, like those of IPv6 to all routers.
            to = self.devices.get(packet[DESTINATION])
            if to is None:
                continue
            if random.random() < self.loss:
                self.lost += 1
                continue
            due = time.monotonic() + self.delay
            heapq.heappush(self.travelling, (due, next(self.numbers), to, packet))

    def deliver(self):
        """Delivers what is due, and tells in how many seconds the next packet is."""
        while self.travelling:
            left = self.travelling[0][0] - time.monotonic()
            if left > 0:
                return left
            _, _, to, packet = heapq.heappop(self.travelling)
            try:
                os.write(to, packet)
            except OSError:
                # The node is gone, or its device is full: the packet is lost, as on any way.
                pass
        return None

    def obey(self, line):
        name, *arguments = line.split()
        {"join": self.join, "impair": self.impair}[name](*arguments)
        print(self.lost, flush=True)

    def run(self):
        commands = b""
        self.selector.register(0, selectors.EVENT_READ, None)
        while True:
            for key, _ in self.selector.select(self.deliver()):
                if key.data:
                    key.data(key.fd)
                    continue
                read = os.read(0, 4_096)
                if not read:
                    return
                *lines, commands = (commands + read).split(b"\n")
                for line in lines:
                    self.obey(line.decode())


Way().run()
