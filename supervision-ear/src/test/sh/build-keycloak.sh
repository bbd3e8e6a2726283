#!/bin/sh
# Builds Keycloak, once, for the way in which it is started here: build-keycloak.sh HOME. Maven begins with it while it
# makes the rest; whoever starts Keycloak waits for the process named in HOME/builder.
home=$1
[ -e "$home/built" ] && exit 0
echo $$ > "$home/builder"
export JAVA_OPTS_APPEND="-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
"$home/bin/kc.sh" build --db=dev-file --health-enabled=false > "$home/build.log" 2>&1 < /dev/null &
build=$!
trap 'kill $build' TERM INT
wait $build && touch "$home/built"
made=$?
rm -f "$home/builder"
exit $made
