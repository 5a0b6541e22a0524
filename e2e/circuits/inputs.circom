// As many public inputs as the chain takes, for either curve: "I know a square root of their sum".
pragma circom 2.1.0;

template Inputs(n) {
    signal input number[n];
    signal input root;
    var sum = 0;
    for (var i = 0; i < n; i++) {
        sum += number[i];
    }
    root * root === sum;
}

component main {public [number]} = Inputs(64);
