#!/bin/sh
# Becomes the given command, which then does not outlive the process that holds the other end of descriptor 3.
# A line on it says that the command has ended by itself; its end says that the holder is gone, however it went.
# The caller makes this the leader of a process group, so what the command starts ends with it.
(
  trap '' TERM
  read -r line <&3 && exit
  kill -s TERM -- -$$ || exit
  for second in 1 2 3; do
    sleep 1
    kill -s 0 $$ || exit
  done
  kill -s KILL -- -$$
) >/dev/null 2>&1 &
exec "$@" 3<&-
