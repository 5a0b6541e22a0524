// Plain arithmetic, for either curve: "I know two numbers of 64 bits, neither of them 1, whose product this is".
pragma circom 2.1.0;

template Bits(n) {
    signal input number;
    signal bit[n];
    var sum = 0;
    for (var i = 0; i < n; i++) {
        bit[i] <-- (number >> i) & 1;
        bit[i] * (bit[i] - 1) === 0;
        sum += bit[i] * (1 << i);
    }
    sum === number;
}

template Factors() {
    signal input p;
    signal input q;
    signal input product;

    Bits(64)(p);
    Bits(64)(q);
    product === p * q;
    // Only a number that is not zero has an inverse.
    signal inverse <-- 1 / ((p - 1) * (q - 1));
    signal rest <== (p - 1) * (q - 1);
    rest * inverse === 1;
}

component main {public [product]} = Factors();
