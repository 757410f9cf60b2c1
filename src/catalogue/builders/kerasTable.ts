// biome-ignore-all format: made by test/oracle/keras_builders.py

/** What Keras 3.15.1 builds; see `keras.ts` for the form. */
export const CONFIGURATIONS = `
["InputLayer",{}]
["Normalization",{"axis":[-1],"mean":[123.675,116.28,103.53],"variance":[3409.9760250000004,3262.6944000000003,3291.890625]}]
["Sequential",[["convnext_base_stem_conv","Conv2D",{"filters":128,"kernel_size":4,"strides":4}],["convnext_base_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Conv2D",{"filters":128,"groups":128,"kernel_size":7,"padding":"same"}]
["LayerNormalization",{"axis":[-1]}]
["Dense",{"units":512}]
["Activation",{"activation":"gelu"}]
["Dense",{"units":128}]
["LayerScale",{"init_values":1e-06,"projection_dim":128}]
["Activation",{"activation":"linear"}]
["+",{}]
["Sequential",[["convnext_base_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_base_downsampling_conv_0","Conv2D",{"filters":256,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":256,"groups":256,"kernel_size":7,"padding":"same"}]
["Dense",{"units":1024}]
["Dense",{"units":256}]
["LayerScale",{"init_values":1e-06,"projection_dim":256}]
["Sequential",[["convnext_base_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_base_downsampling_conv_1","Conv2D",{"filters":512,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":512,"groups":512,"kernel_size":7,"padding":"same"}]
["Dense",{"units":2048}]
["LayerScale",{"init_values":1e-06,"projection_dim":512}]
["Sequential",[["convnext_base_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_base_downsampling_conv_2","Conv2D",{"filters":1024,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":1024,"groups":1024,"kernel_size":7,"padding":"same"}]
["Dense",{"units":4096}]
["LayerScale",{"init_values":1e-06,"projection_dim":1024}]
["GlobalAveragePooling2D",{}]
["Dense",{"activation":"A","units":"K"}]
["Sequential",[["convnext_small_stem_conv","Conv2D",{"filters":96,"kernel_size":4,"strides":4}],["convnext_small_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Conv2D",{"filters":96,"groups":96,"kernel_size":7,"padding":"same"}]
["Dense",{"units":384}]
["Dense",{"units":96}]
["LayerScale",{"init_values":1e-06,"projection_dim":96}]
["Sequential",[["convnext_small_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_small_downsampling_conv_0","Conv2D",{"filters":192,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":192,"groups":192,"kernel_size":7,"padding":"same"}]
["Dense",{"units":768}]
["Dense",{"units":192}]
["LayerScale",{"init_values":1e-06,"projection_dim":192}]
["Sequential",[["convnext_small_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_small_downsampling_conv_1","Conv2D",{"filters":384,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":384,"groups":384,"kernel_size":7,"padding":"same"}]
["Dense",{"units":1536}]
["LayerScale",{"init_values":1e-06,"projection_dim":384}]
["Sequential",[["convnext_small_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_small_downsampling_conv_2","Conv2D",{"filters":768,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":768,"groups":768,"kernel_size":7,"padding":"same"}]
["Dense",{"units":3072}]
["LayerScale",{"init_values":1e-06,"projection_dim":768}]
["Sequential",[["convnext_tiny_stem_conv","Conv2D",{"filters":96,"kernel_size":4,"strides":4}],["convnext_tiny_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Sequential",[["convnext_tiny_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_0","Conv2D",{"filters":192,"kernel_size":2,"strides":2}]]]
["Sequential",[["convnext_tiny_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_1","Conv2D",{"filters":384,"kernel_size":2,"strides":2}]]]
["Sequential",[["convnext_tiny_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_2","Conv2D",{"filters":768,"kernel_size":2,"strides":2}]]]
["ZeroPadding2D",{"padding":3}]
["Conv2D",{"filters":64,"kernel_size":7,"strides":2,"use_bias":false}]
["BatchNormalization",{}]
["Activation",{"activation":"relu"}]
["ZeroPadding2D",{}]
["MaxPooling2D",{"pool_size":3,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":32,"kernel_size":3,"padding":"same","use_bias":false}]
["Concatenate",{"axis":3}]
["AveragePooling2D",{"pool_size":2,"strides":2}]
["Conv2D",{"filters":256,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":512,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":640,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":896,"kernel_size":1,"use_bias":false}]
["Rescaling",{"scale":0.00392156862745098}]
["Normalization",{"axis":[3]}]
["Rescaling",{"scale":[2.0896918976428642,2.1128856368212916,2.1081851067789197]}]
["ZeroPadding2D",{"padding":"for 3"}]
["Conv2D",{"filters":32,"kernel_size":3,"strides":2,"use_bias":false}]
["Activation",{"activation":"silu"}]
["DepthwiseConv2D",{"kernel_size":3,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,32]}]
["Conv2D",{"activation":"silu","filters":8,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":32,"kernel_size":1,"padding":"same"}]
["Multiply",{}]
["Conv2D",{"filters":16,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":96,"kernel_size":1,"padding":"same","use_bias":false}]
["DepthwiseConv2D",{"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,96]}]
["Conv2D",{"activation":"silu","filters":4,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":24,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":144,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,144]}]
["Conv2D",{"activation":"silu","filters":6,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":144,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.025}]
["Add",{}]
["ZeroPadding2D",{"padding":"for 5"}]
["DepthwiseConv2D",{"kernel_size":5,"strides":2,"use_bias":false}]
["Conv2D",{"filters":40,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":240,"kernel_size":1,"padding":"same","use_bias":false}]
["DepthwiseConv2D",{"kernel_size":5,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,240]}]
["Conv2D",{"activation":"silu","filters":10,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":240,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.05}]
["Conv2D",{"filters":80,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":480,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,480]}]
["Conv2D",{"activation":"silu","filters":20,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":480,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.07500000000000001}]
["Dropout",{"rate":0.08750000000000001}]
["Conv2D",{"filters":112,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":672,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,672]}]
["Conv2D",{"activation":"silu","filters":28,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":672,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1125}]
["Dropout",{"rate":0.125}]
["Conv2D",{"filters":192,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1152,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1152]}]
["Conv2D",{"activation":"silu","filters":48,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1152,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.15000000000000002}]
["Dropout",{"rate":0.1625}]
["Dropout",{"rate":0.17500000000000002}]
["Conv2D",{"filters":320,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1280,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.2}]
["Reshape",{"target_shape":[1,1,16]}]
["Conv2D",{"activation":"sigmoid","filters":16,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.008695652173913044}]
["Dropout",{"rate":0.026086956521739136}]
["Dropout",{"rate":0.034782608695652174}]
["Dropout",{"rate":0.05217391304347827}]
["Dropout",{"rate":0.06086956521739131}]
["Dropout",{"rate":0.0782608695652174}]
["Dropout",{"rate":0.08695652173913043}]
["Dropout",{"rate":0.09565217391304348}]
["Dropout",{"rate":0.11304347826086956}]
["Dropout",{"rate":0.12173913043478261}]
["Dropout",{"rate":0.13043478260869565}]
["Dropout",{"rate":0.14782608695652175}]
["Dropout",{"rate":0.1565217391304348}]
["Dropout",{"rate":0.16521739130434784}]
["Dropout",{"rate":0.17391304347826086}]
["Conv2D",{"filters":1920,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1920]}]
["Conv2D",{"activation":"silu","filters":80,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1920,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19130434782608696}]
["Conv2D",{"filters":48,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":288,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,288]}]
["Conv2D",{"activation":"silu","filters":12,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":288,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":88,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":528,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,528]}]
["Conv2D",{"activation":"silu","filters":22,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":528,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":120,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":720,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,720]}]
["Conv2D",{"activation":"silu","filters":30,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":720,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":208,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1248,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1248]}]
["Conv2D",{"activation":"silu","filters":52,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1248,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":352,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2112,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2112]}]
["Conv2D",{"activation":"silu","filters":88,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2112,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1408,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.3}]
["Conv2D",{"filters":40,"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,40]}]
["Conv2D",{"activation":"sigmoid","filters":40,"kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":[1,1,24]}]
["Conv2D",{"activation":"sigmoid","filters":24,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.007692307692307693}]
["Conv2D",{"filters":32,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,192]}]
["Conv2D",{"activation":"sigmoid","filters":192,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.02307692307692308}]
["Dropout",{"rate":0.03076923076923077}]
["Dropout",{"rate":0.04615384615384616}]
["Dropout",{"rate":0.05384615384615385}]
["ZeroPadding2D",{"padding":[[0,1],[0,1]]}]
["Conv2D",{"filters":576,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,576]}]
["Conv2D",{"activation":"silu","filters":24,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":576,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.06923076923076923}]
["Dropout",{"rate":0.07692307692307693}]
["Dropout",{"rate":0.08461538461538462}]
["Dropout",{"rate":0.09230769230769233}]
["Conv2D",{"filters":136,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":816,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,816]}]
["Conv2D",{"activation":"silu","filters":34,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":816,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1076923076923077}]
["Dropout",{"rate":0.11538461538461539}]
["Dropout",{"rate":0.12307692307692308}]
["Dropout",{"rate":0.13076923076923078}]
["Conv2D",{"filters":232,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1392,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1392]}]
["Conv2D",{"activation":"silu","filters":58,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1392,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.14615384615384616}]
["Dropout",{"rate":0.15384615384615385}]
["Dropout",{"rate":0.16153846153846155}]
["Dropout",{"rate":0.16923076923076924}]
["Dropout",{"rate":0.17692307692307693}]
["Conv2D",{"filters":384,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2304,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2304]}]
["Conv2D",{"activation":"silu","filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2304,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19230769230769232}]
["Conv2D",{"filters":1536,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":48,"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,48]}]
["Conv2D",{"activation":"sigmoid","filters":48,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.00625}]
["Dropout",{"rate":0.018750000000000003}]
["Dropout",{"rate":0.03125}]
["Conv2D",{"filters":56,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":336,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,336]}]
["Conv2D",{"activation":"silu","filters":14,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":336,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.043750000000000004}]
["Dropout",{"rate":0.05625}]
["Dropout",{"rate":0.06875}]
["Dropout",{"rate":0.08125}]
["Dropout",{"rate":0.09375}]
["Conv2D",{"filters":160,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":960,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,960]}]
["Conv2D",{"activation":"silu","filters":40,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":960,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.10625000000000001}]
["Dropout",{"rate":0.11875000000000001}]
["Dropout",{"rate":0.13125}]
["ZeroPadding2D",{"padding":[[1,2],[1,2]]}]
["Conv2D",{"filters":272,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1632,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1632]}]
["Conv2D",{"activation":"silu","filters":68,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1632,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.14375000000000002}]
["Dropout",{"rate":0.15625}]
["Dropout",{"rate":0.16875}]
["Dropout",{"rate":0.18125000000000002}]
["Conv2D",{"filters":448,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2688,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2688]}]
["Conv2D",{"activation":"silu","filters":112,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2688,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19375}]
["Conv2D",{"filters":1792,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.4}]
["Dropout",{"rate":0.005128205128205128}]
["Dropout",{"rate":0.010256410256410256}]
["Dropout",{"rate":0.020512820512820513}]
["Dropout",{"rate":0.02564102564102564}]
["Dropout",{"rate":0.030769230769230774}]
["Dropout",{"rate":0.0358974358974359}]
["Conv2D",{"filters":64,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,384]}]
["Conv2D",{"activation":"silu","filters":16,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":384,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.046153846153846156}]
["Dropout",{"rate":0.05128205128205128}]
["Dropout",{"rate":0.05641025641025642}]
["Dropout",{"rate":0.06153846153846155}]
["Conv2D",{"filters":128,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":768,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,768]}]
["Conv2D",{"activation":"silu","filters":32,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":768,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.0717948717948718}]
["Dropout",{"rate":0.08205128205128205}]
["Dropout",{"rate":0.08717948717948719}]
["Dropout",{"rate":0.09230769230769231}]
["Dropout",{"rate":0.09743589743589744}]
["Conv2D",{"filters":176,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1056,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1056]}]
["Conv2D",{"activation":"silu","filters":44,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1056,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.11282051282051284}]
["Dropout",{"rate":0.11794871794871796}]
["Dropout",{"rate":0.1230769230769231}]
["Dropout",{"rate":0.1282051282051282}]
["Dropout",{"rate":0.13333333333333333}]
["Conv2D",{"filters":304,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1824,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1824]}]
["Conv2D",{"activation":"silu","filters":76,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1824,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1435897435897436}]
["Dropout",{"rate":0.14871794871794874}]
["Dropout",{"rate":0.158974358974359}]
["Dropout",{"rate":0.1641025641025641}]
["Dropout",{"rate":0.17435897435897438}]
["Dropout",{"rate":0.1794871794871795}]
["Conv2D",{"filters":512,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":3072,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,3072]}]
["Conv2D",{"activation":"silu","filters":128,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":3072,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.18974358974358976}]
["Dropout",{"rate":0.19487179487179487}]
["Conv2D",{"filters":2048,"kernel_size":1,"padding":"same","use_bias":false}]
["Normalization",{"axis":[3],"mean":[0.485,0.456,0.406],"variance":[0.052441,0.050176000000000005,0.050625]}]
["Conv2D",{"filters":32,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":16,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.01904761904761905}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.0380952380952381}]
["DepthwiseConv2D",{"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Dropout",{"rate":0.05714285714285715}]
["Dropout",{"rate":0.06666666666666668}]
["Dropout",{"rate":0.08571428571428572}]
["Dropout",{"rate":0.09523809523809523}]
["Dropout",{"rate":0.10476190476190476}]
["Dropout",{"rate":0.1142857142857143}]
["Dropout",{"rate":0.13333333333333336}]
["Dropout",{"rate":0.14285714285714285}]
["Dropout",{"rate":0.1523809523809524}]
["Dropout",{"rate":0.1619047619047619}]
["Dropout",{"rate":0.17142857142857143}]
["Dropout",{"rate":0.18095238095238098}]
["Dropout",{"rate":0.19047619047619047}]
["Dropout",{"rate":0.009523809523809525}]
["Dropout",{"rate":0.028571428571428574}]
["Dropout",{"rate":0.12380952380952381}]
["Dropout",{"rate":0.20952380952380953}]
["Dropout",{"rate":0.21904761904761907}]
["Dropout",{"rate":0.2285714285714286}]
["Dropout",{"rate":0.23809523809523808}]
["Dropout",{"rate":0.24761904761904763}]
["Rescaling",{"offset":-1,"scale":0.0078125}]
["Conv2D",{"filters":24,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":24,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.005}]
["Conv2D",{"filters":96,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Dropout",{"rate":0.015000000000000003}]
["Dropout",{"rate":0.02}]
["Conv2D",{"filters":192,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.035}]
["Dropout",{"rate":0.04}]
["Dropout",{"rate":0.045}]
["Conv2D",{"filters":256,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,256]}]
["Conv2D",{"activation":"sigmoid","filters":256,"kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":[1,1,512]}]
["Conv2D",{"activation":"sigmoid","filters":512,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.05500000000000001}]
["Dropout",{"rate":0.06000000000000001}]
["Dropout",{"rate":0.065}]
["Dropout",{"rate":0.07}]
["Dropout",{"rate":0.075}]
["Dropout",{"rate":0.085}]
["Dropout",{"rate":0.09}]
["Dropout",{"rate":0.095}]
["Dropout",{"rate":0.1}]
["Dropout",{"rate":0.10500000000000001}]
["Dropout",{"rate":0.11000000000000001}]
["Dropout",{"rate":0.11500000000000002}]
["Dropout",{"rate":0.12000000000000002}]
["Reshape",{"target_shape":[1,1,1536]}]
["Conv2D",{"activation":"silu","filters":64,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1536,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.13}]
["Dropout",{"rate":0.135}]
["Dropout",{"rate":0.14}]
["Dropout",{"rate":0.14500000000000002}]
["Dropout",{"rate":0.15}]
["Dropout",{"rate":0.155}]
["Dropout",{"rate":0.16}]
["Dropout",{"rate":0.165}]
["Dropout",{"rate":0.17}]
["Dropout",{"rate":0.175}]
["Dropout",{"rate":0.18}]
["Dropout",{"rate":0.185}]
["Dropout",{"rate":0.19}]
["Dropout",{"rate":0.195}]
["BatchNormalization",{"scale":false}]
["Conv2D",{"filters":32,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":80,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":96,"kernel_size":3,"padding":"same","use_bias":false}]
["AveragePooling2D",{"padding":"same","pool_size":3,"strides":1}]
["Conv2D",{"filters":64,"kernel_size":5,"padding":"same","use_bias":false}]
["Conv2D",{"filters":48,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":320,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.17}]
["Conv2D",{"filters":384,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":160,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":1088,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.1}]
["Conv2D",{"filters":288,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":288,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":320,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":224,"kernel_size":[1,3],"padding":"same","use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":[3,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":2080,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.2}]
["CustomScaleLayer",{"scale":1.0}]
["Conv2D",{"filters":96,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":160,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":[1,3],"padding":"same","use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":[3,1],"padding":"same","use_bias":false}]
["ReLU",{"max_value":6.0}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same","use_bias":false}]
["GlobalAveragePooling2D",{"keepdims":true}]
["Dropout",{"rate":0.001}]
["Conv2D",{"filters":"K","kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":["K"]}]
["Activation",{"activation":"A"}]
["Conv2D",{"filters":1280,"kernel_size":1,"use_bias":false}]
["Rescaling",{"offset":-1.0,"scale":0.00784313725490196}]
["Conv2D",{"filters":16,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Activation",{"activation":"hard_silu"}]
["ReLU",{}]
["Conv2D",{"filters":72,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":24,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":72,"kernel_size":1,"padding":"same"}]
["*",{}]
["Conv2D",{"filters":32,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":120,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":200,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":184,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":480,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":168,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":672,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":240,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":960,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1280,"kernel_size":1,"padding":"same"}]
["Flatten",{}]
["Conv2D",{"filters":8,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":16,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":64,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":40,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":144,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":288,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":576,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":42,"kernel_size":1,"padding":"same","use_bias":false}]
["ZeroPadding2D",{"padding":2}]
["SeparableConv2D",{"filters":42,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":3,"padding":"same","use_bias":false}]
["AveragePooling2D",{"pool_size":3,"strides":2}]
["Cropping2D",{"cropping":[[1,0],[1,0]]}]
["Concatenate",{}]
["AveragePooling2D",{"pool_size":1,"strides":2}]
["Conv2D",{"filters":84,"kernel_size":1,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":168,"kernel_size":1,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":168,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":168,"kernel_size":3,"padding":"same","use_bias":false}]
["ZeroPadding2D",{"padding":[[2,3],[2,3]]}]
["SeparableConv2D",{"filters":336,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":3,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":7,"strides":2}]
["Conv2D",{"filters":64,"kernel_size":1}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":256,"kernel_size":1}]
["Conv2D",{"filters":128,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":512,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":512,"kernel_size":1}]
["Conv2D",{"filters":128,"kernel_size":1}]
["Conv2D",{"filters":256,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":256,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":1024,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":1024,"kernel_size":1}]
["Conv2D",{"filters":512,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":2048,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":2048,"kernel_size":1}]
["Conv2D",{"filters":64,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"strides":2,"use_bias":false}]
["MaxPooling2D",{"pool_size":1,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":512,"kernel_size":3,"use_bias":false}]
["Conv2D",{"activation":"relu","filters":64,"kernel_size":3,"padding":"same"}]
["MaxPooling2D",{"strides":2}]
["Conv2D",{"activation":"relu","filters":128,"kernel_size":3,"padding":"same"}]
["Conv2D",{"activation":"relu","filters":256,"kernel_size":3,"padding":"same"}]
["Conv2D",{"activation":"relu","filters":512,"kernel_size":3,"padding":"same"}]
["Dense",{"activation":"relu","units":4096}]
["SeparableConv2D",{"filters":128,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["MaxPooling2D",{"padding":"same","pool_size":3,"strides":2}]
["SeparableConv2D",{"filters":256,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":728,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":728,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":1024,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":1536,"kernel_size":3,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":2048,"kernel_size":3,"padding":"same","use_bias":false}]
`;

/** The builders, each before its layers. */
export const BUILDERS = `
{"name":"ConvNeXtBase","model":"convnext_base","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_base"]],"size":224,"smallest":32,"anySize":true,"shared":294,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_base_prestem_normalization 1
estem 2
gage_0_block_0_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
s1_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
s2_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
edownsampling_block_0 b
estage_1_block_0_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
s1_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
s2_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
edownsampling_block_1 g
estage_2_block_0_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s1_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s2_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s3_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s4_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s5_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s6_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s7_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s8_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s9_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s10_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t1_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t2_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t3_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t4_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t5_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t6_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t7_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t8_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t9_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
s20_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t1_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t2_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t3_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t4_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t5_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t6_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
edownsampling_block_2 k
estage_3_block_0_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
s1_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
s2_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
ehead_gap o
jlayernorm 4
jdense p
{"name":"ConvNeXtSmall","model":"convnext_small","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_small"]],"size":224,"smallest":32,"anySize":true,"shared":294,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_small_prestem_normalization 1
fstem q
hage_0_block_0_depthwise_conv r
vlayernorm 4
vpointwise_conv_1 s
vgelu 6
vpointwise_conv_2 t
vlayer_scale u
videntity 9
 a 8,1
t1_depthwise_conv r
vlayernorm 4
vpointwise_conv_1 s
vgelu 6
vpointwise_conv_2 t
vlayer_scale u
videntity 9
 a 8,1
t2_depthwise_conv r
vlayernorm 4
vpointwise_conv_1 s
vgelu 6
vpointwise_conv_2 t
vlayer_scale u
videntity 9
 a 8,1
fdownsampling_block_0 v
fstage_1_block_0_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
t1_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
t2_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
fdownsampling_block_1 10
fstage_2_block_0_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t1_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t2_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t3_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t4_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t5_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t6_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t7_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t8_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t9_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t10_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u1_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u2_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u3_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u4_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u5_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u6_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u7_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u8_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u9_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
t20_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u1_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u2_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u3_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u4_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u5_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u6_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
fdownsampling_block_2 14
fstage_3_block_0_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t1_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t2_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
fhead_gap o
klayernorm 4
kdense p
{"name":"ConvNeXtTiny","model":"convnext_tiny","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_tiny"]],"size":224,"smallest":32,"anySize":true,"shared":150,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_tiny_prestem_normalization 1
estem 18
gage_0_block_0_depthwise_conv r
ulayernorm 4
upointwise_conv_1 s
ugelu 6
upointwise_conv_2 t
ulayer_scale u
uidentity 9
 a 8,1
s1_depthwise_conv r
ulayernorm 4
upointwise_conv_1 s
ugelu 6
upointwise_conv_2 t
ulayer_scale u
uidentity 9
 a 8,1
s2_depthwise_conv r
ulayernorm 4
upointwise_conv_1 s
ugelu 6
upointwise_conv_2 t
ulayer_scale u
uidentity 9
 a 8,1
edownsampling_block_0 19
estage_1_block_0_depthwise_conv w
ulayernorm 4
upointwise_conv_1 x
ugelu 6
upointwise_conv_2 y
ulayer_scale z
uidentity 9
 a 8,1
s1_depthwise_conv w
ulayernorm 4
upointwise_conv_1 x
ugelu 6
upointwise_conv_2 y
ulayer_scale z
uidentity 9
 a 8,1
s2_depthwise_conv w
ulayernorm 4
upointwise_conv_1 x
ugelu 6
upointwise_conv_2 y
ulayer_scale z
uidentity 9
 a 8,1
edownsampling_block_1 1a
estage_2_block_0_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s1_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s2_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s3_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s4_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s5_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s6_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s7_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s8_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
edownsampling_block_2 1b
estage_3_block_0_depthwise_conv 15
ulayernorm 4
upointwise_conv_1 16
ugelu 6
upointwise_conv_2 x
ulayer_scale 17
uidentity 9
 a 8,1
s1_depthwise_conv 15
ulayernorm 4
upointwise_conv_1 16
ugelu 6
upointwise_conv_2 x
ulayer_scale 17
uidentity 9
 a 8,1
s2_depthwise_conv 15
ulayernorm 4
upointwise_conv_1 16
ugelu 6
upointwise_conv_2 x
ulayer_scale 17
uidentity 9
 a 8,1
ehead_gap o
jlayernorm 4
jdense p
{"name":"DenseNet121","model":"densenet121","namesSize":false,"module":"densenet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","densenet121"]],"size":224,"smallest":32,"anySize":true,"shared":427,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1c
0conv1_conv 1d
6bn 1e
6relu 1f
?1 1g
0pool1 1h
0conv2_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
0pool2_bn 1e
6relu 1f
6conv 1i
6pool 1l
0conv3_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool3_bn 1e
6relu 1f
6conv 1m
6pool 1l
0conv4_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool4_bn 1e
6relu 1f
6conv 1n
6pool 1l
0conv5_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0bn 1e
0relu 1f
0avg_pool o
0predictions p
{"name":"DenseNet169","model":"densenet169","namesSize":false,"module":"densenet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","densenet169"]],"size":224,"smallest":32,"anySize":true,"shared":595,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1c
0conv1_conv 1d
6bn 1e
6relu 1f
?1 1g
0pool1 1h
0conv2_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
0pool2_bn 1e
6relu 1f
6conv 1i
6pool 1l
0conv3_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool3_bn 1e
6relu 1f
6conv 1m
6pool 1l
0conv4_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b30_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool4_bn 1e
6relu 1f
6conv 1o
6pool 1l
0conv5_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b30_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0bn 1e
0relu 1f
0avg_pool o
0predictions p
{"name":"DenseNet201","model":"densenet201","namesSize":false,"module":"densenet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","densenet201"]],"size":224,"smallest":32,"anySize":true,"shared":707,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1c
0conv1_conv 1d
6bn 1e
6relu 1f
?1 1g
0pool1 1h
0conv2_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
0pool2_bn 1e
6relu 1f
6conv 1i
6pool 1l
0conv3_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool3_bn 1e
6relu 1f
6conv 1m
6pool 1l
0conv4_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b30_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b40_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool4_bn 1e
6relu 1f
6conv 1p
6pool 1l
0conv5_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b30_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0bn 1e
0relu 1f
0avg_pool o
0predictions p
{"name":"EfficientNetB0","model":"efficientnetb0","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb0"]],"size":224,"smallest":32,"anySize":true,"shared":238,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 1u
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 21
gbn 1e
52a_expand_conv 22
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 24
dduce 25
bexpand 26
dcite 20 5,1
8project_conv 27
gbn 1e
6b_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 2c
8add 2d 1,15
53a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 2g
gbn 1e
6b_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 2m
8add 2d 1,15
54a_expand_conv 2h
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2n
gbn 1e
6b_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 2s
8add 2d 1,15
6c_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 2t
8add 2d 1,15
55a_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 2z
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 30
8add 2d 1,15
56a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 36
8add 2d 1,15
6c_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 37
8add 2d 1,15
6d_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 38
8add 2d 1,15
57a_expand_conv 32
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 39
gbn 1e
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetB1","model":"efficientnetb1","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb1"]],"size":240,"smallest":32,"anySize":true,"shared":340,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 1u
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 21
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 3c
dduce 25
bexpand 3d
dcite 20 5,1
8project_conv 21
gbn 1e
8drop 3e
8add 2d 1,12
52a_expand_conv 22
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 24
dduce 25
bexpand 26
dcite 20 5,1
8project_conv 27
gbn 1e
6b_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 3f
8add 2d 1,15
6c_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 3g
8add 2d 1,15
53a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 2g
gbn 1e
6b_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 3h
8add 2d 1,15
6c_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 3i
8add 2d 1,15
54a_expand_conv 2h
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2n
gbn 1e
6b_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 3j
8add 2d 1,15
6c_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 3k
8add 2d 1,15
6d_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 3l
8add 2d 1,15
55a_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 3m
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 3n
8add 2d 1,15
6d_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 3o
8add 2d 1,15
56a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3p
8add 2d 1,15
6c_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3q
8add 2d 1,15
6d_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3r
8add 2d 1,15
6e_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3s
8add 2d 1,15
57a_expand_conv 32
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 39
gbn 1e
6b_expand_conv 3t
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 3u
dduce 3v
bexpand 3w
dcite 20 5,1
8project_conv 39
gbn 1e
8drop 3x
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetB2","model":"efficientnetb2","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb2"]],"size":260,"smallest":32,"anySize":true,"shared":340,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 1u
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 21
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 3c
dduce 25
bexpand 3d
dcite 20 5,1
8project_conv 21
gbn 1e
8drop 3e
8add 2d 1,12
52a_expand_conv 22
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 24
dduce 25
bexpand 26
dcite 20 5,1
8project_conv 27
gbn 1e
6b_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 3f
8add 2d 1,15
6c_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 3g
8add 2d 1,15
53a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 3y
gbn 1e
6b_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop 3h
8add 2d 1,15
6c_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop 3i
8add 2d 1,15
54a_expand_conv 3z
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 43
gbn 1e
6b_expand_conv 44
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 45
dduce 46
bexpand 47
dcite 20 5,1
8project_conv 43
gbn 1e
8drop 3j
8add 2d 1,15
6c_expand_conv 44
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 45
dduce 46
bexpand 47
dcite 20 5,1
8project_conv 43
gbn 1e
8drop 3k
8add 2d 1,15
6d_expand_conv 44
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 45
dduce 46
bexpand 47
dcite 20 5,1
8project_conv 43
gbn 1e
8drop 3l
8add 2d 1,15
55a_expand_conv 44
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 45
dduce 46
bexpand 47
dcite 20 5,1
8project_conv 48
gbn 1e
6b_expand_conv 49
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 3m
8add 2d 1,15
6c_expand_conv 49
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 3n
8add 2d 1,15
6d_expand_conv 49
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 3o
8add 2d 1,15
56a_expand_conv 49
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 4d
gbn 1e
6b_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3p
8add 2d 1,15
6c_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3q
8add 2d 1,15
6d_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3r
8add 2d 1,15
6e_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3s
8add 2d 1,15
57a_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4i
gbn 1e
6b_expand_conv 4j
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4k
dduce 4l
bexpand 4m
dcite 20 5,1
8project_conv 4i
gbn 1e
8drop 3x
8add 2d 1,15
0top_conv 4n
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 4o
0predictions p
{"name":"EfficientNetB3","model":"efficientnetb3","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb3"]],"size":300,"smallest":32,"anySize":true,"shared":385,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 4p
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4q
dduce 2k
bexpand 4r
dcite 20 5,1
8project_conv 27
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4s
dduce 2a
bexpand 4t
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 4u
8add 2d 1,12
52a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 4v
gbn 1e
6b_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 4y
8add 2d 1,15
6c_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 4z
8add 2d 1,15
53a_expand_conv 31
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 3y
gbn 1e
6b_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop 50
8add 2d 1,15
6c_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop 51
8add 2d 1,15
54a_expand_conv 3z
fbn 1e
factivation 1v
8dwconv_pad 52
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 22
gbn 1e
6b_expand_conv 53
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 57
8add 2d 1,15
6c_expand_conv 53
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 58
8add 2d 1,15
6d_expand_conv 53
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 59
8add 2d 1,15
6e_expand_conv 53
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 5a
8add 2d 1,15
55a_expand_conv 53
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 5b
gbn 1e
6b_expand_conv 5c
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 5g
8add 2d 1,15
6c_expand_conv 5c
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 5h
8add 2d 1,15
6d_expand_conv 5c
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 5i
8add 2d 1,15
6e_expand_conv 5c
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 5j
8add 2d 1,15
56a_expand_conv 5c
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5k
gbn 1e
6b_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5p
8add 2d 1,15
6c_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5q
8add 2d 1,15
6d_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5r
8add 2d 1,15
6e_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5s
8add 2d 1,15
6f_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5t
8add 2d 1,15
57a_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5u
gbn 1e
6b_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop 5z
8add 2d 1,15
0top_conv 60
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 4o
0predictions p
{"name":"EfficientNetB4","model":"efficientnetb4","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb4"]],"size":380,"smallest":32,"anySize":true,"shared":475,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 61
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 62
dduce 41
bexpand 63
dcite 20 5,1
8project_conv 27
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4s
dduce 2a
bexpand 4t
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 64
8add 2d 1,12
52a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 4v
gbn 1e
6b_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 65
8add 2d 1,15
6c_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 2c
8add 2d 1,15
6d_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 66
8add 2d 1,15
53a_expand_conv 31
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 67
gbn 1e
6b_expand_conv 68
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 69
dduce 6a
bexpand 6b
dcite 20 5,1
8project_conv 67
gbn 1e
8drop 6c
8add 2d 1,15
6c_expand_conv 68
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 69
dduce 6a
bexpand 6b
dcite 20 5,1
8project_conv 67
gbn 1e
8drop 2m
8add 2d 1,15
6d_expand_conv 68
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 69
dduce 6a
bexpand 6b
dcite 20 5,1
8project_conv 67
gbn 1e
8drop 6d
8add 2d 1,15
54a_expand_conv 68
fbn 1e
factivation 1v
8dwconv_pad 52
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 69
dduce 6a
bexpand 6b
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 6e
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 2s
8add 2d 1,15
6d_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 6f
8add 2d 1,15
6e_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 2t
8add 2d 1,15
6f_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 6g
8add 2d 1,15
55a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 6h
gbn 1e
6b_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 6m
8add 2d 1,15
6c_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 2z
8add 2d 1,15
6d_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 6n
8add 2d 1,15
6e_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 30
8add 2d 1,15
6f_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 6o
8add 2d 1,15
56a_expand_conv 6i
fbn 1e
factivation 1v
8dwconv_pad 6p
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6q
gbn 1e
6b_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 6v
8add 2d 1,15
6c_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 36
8add 2d 1,15
6d_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 6w
8add 2d 1,15
6e_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 37
8add 2d 1,15
6f_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 6x
8add 2d 1,15
6g_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 38
8add 2d 1,15
6h_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 6y
8add 2d 1,15
57a_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6z
gbn 1e
6b_expand_conv 70
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 71
dduce 72
bexpand 73
dcite 20 5,1
8project_conv 6z
gbn 1e
8drop 74
8add 2d 1,15
0top_conv 75
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 76
0predictions p
{"name":"EfficientNetB5","model":"efficientnetb5","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb5"]],"size":456,"smallest":32,"anySize":true,"shared":577,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 61
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 62
dduce 41
bexpand 63
dcite 20 5,1
8project_conv 27
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4s
dduce 2a
bexpand 4t
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 77
8add 2d 1,12
6c_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4s
dduce 2a
bexpand 4t
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 78
8add 2d 1,12
52a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 2g
gbn 1e
6b_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 79
8add 2d 1,15
6c_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 7a
8add 2d 1,15
6d_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 7b
8add 2d 1,15
6e_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 7c
8add 2d 1,15
53a_expand_conv 2h
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 7d
gbn 1e
6b_expand_conv 5u
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7d
gbn 1e
8drop 7h
8add 2d 1,15
6c_expand_conv 5u
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7d
gbn 1e
8drop 7i
8add 2d 1,15
6d_expand_conv 5u
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7d
gbn 1e
8drop 7j
8add 2d 1,15
6e_expand_conv 5u
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7d
gbn 1e
8drop 7k
8add 2d 1,15
54a_expand_conv 5u
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7l
gbn 1e
6b_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7q
8add 2d 1,15
6c_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 58
8add 2d 1,15
6d_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7r
8add 2d 1,15
6e_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7s
8add 2d 1,15
6f_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7t
8add 2d 1,15
6g_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7u
8add 2d 1,15
55a_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7v
gbn 1e
6b_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 5g
8add 2d 1,15
6c_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 80
8add 2d 1,15
6d_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 81
8add 2d 1,15
6e_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 82
8add 2d 1,15
6f_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 83
8add 2d 1,15
6g_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 84
8add 2d 1,15
56a_expand_conv 7w
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 85
gbn 1e
6b_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8a
8add 2d 1,15
6c_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8b
8add 2d 1,15
6d_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 5q
8add 2d 1,15
6e_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8c
8add 2d 1,15
6f_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8d
8add 2d 1,15
6g_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 5s
8add 2d 1,15
6h_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8e
8add 2d 1,15
6i_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8f
8add 2d 1,15
57a_expand_conv 86
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 8g
gbn 1e
6b_expand_conv 8h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 8i
dduce 8j
bexpand 8k
dcite 20 5,1
8project_conv 8g
gbn 1e
8drop 8l
8add 2d 1,15
6c_expand_conv 8h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 8i
dduce 8j
bexpand 8k
dcite 20 5,1
8project_conv 8g
gbn 1e
8drop 8m
8add 2d 1,15
0top_conv 8n
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 76
0predictions p
{"name":"EfficientNetV2B0","model":"efficientnetv2-b0","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-b0"]],"size":224,"smallest":32,"anySize":true,"shared":270,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 8o
0stem_conv 8p
5bn 1e
5activation 1v
0block1a_project_conv 8q
gbn 1e
gactivation 1v
52a_expand_conv 8r
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
6b_expand_conv 8s
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
8drop 8t
8add 2d 1,7
53a_expand_conv 8u
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
6b_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 8w
8add 2d 1,7
54a_expand_conv 31
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 41
bexpand 4x
dcite 20 5,1
8project_conv 22
gbn 1e
6b_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 8y
8add 2d 1,15
6c_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 8z
8add 2d 1,15
55a_expand_conv 53
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 90
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 91
8add 2d 1,15
6d_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 92
8add 2d 1,15
6e_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 93
8add 2d 1,15
56a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 94
8add 2d 1,15
6c_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 95
8add 2d 1,15
6d_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 96
8add 2d 1,15
6e_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 97
8add 2d 1,15
6f_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 98
8add 2d 1,15
6g_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 99
8add 2d 1,15
6h_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9a
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetV2B1","model":"efficientnetv2-b1","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-b1"]],"size":240,"smallest":32,"anySize":true,"shared":334,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 8o
0stem_conv 8p
5bn 1e
5activation 1v
0block1a_project_conv 8q
gbn 1e
gactivation 1v
6b_project_conv 8q
gbn 1e
gactivation 1v
8drop 9b
8add 2d 1,5
52a_expand_conv 8r
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
6b_expand_conv 8s
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
8drop 9c
8add 2d 1,7
6c_expand_conv 8s
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
8drop 8w
8add 2d 1,7
53a_expand_conv 8u
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
6b_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 8y
8add 2d 1,7
6c_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 8z
8add 2d 1,7
54a_expand_conv 31
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 41
bexpand 4x
dcite 20 5,1
8project_conv 22
gbn 1e
6b_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 90
8add 2d 1,15
6c_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 91
8add 2d 1,15
6d_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 92
8add 2d 1,15
55a_expand_conv 53
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 9d
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 94
8add 2d 1,15
6d_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 95
8add 2d 1,15
6e_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 96
8add 2d 1,15
6f_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 97
8add 2d 1,15
56a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 99
8add 2d 1,15
6c_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9a
8add 2d 1,15
6d_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3b
8add 2d 1,15
6e_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9e
8add 2d 1,15
6f_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9f
8add 2d 1,15
6g_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9g
8add 2d 1,15
6h_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9h
8add 2d 1,15
6i_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9i
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetV2S","model":"efficientnetv2-s","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-s"]],"size":384,"smallest":32,"anySize":true,"shared":513,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 9j
0stem_conv 9k
5bn 1e
5activation 1v
0block1a_project_conv 9l
gbn 1e
gactivation 1v
8add 2d 1,4
6b_project_conv 9l
gbn 1e
gactivation 1v
8drop 9m
8add 2d 1,5
52a_expand_conv 9n
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
6b_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 9o
8add 2d 1,7
6c_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 9p
8add 2d 1,7
6d_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 2c
8add 2d 1,7
53a_expand_conv 9q
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
6b_expand_conv 9r
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop 9s
8add 2d 1,7
6c_expand_conv 9r
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop 9t
8add 2d 1,7
6d_expand_conv 9r
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop 9u
8add 2d 1,7
54a_expand_conv 9v
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 9w
dduce 7f
bexpand 9x
dcite 20 5,1
8project_conv 7l
gbn 1e
6b_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9y
dduce 7o
bexpand 9z
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop a0
8add 2d 1,15
6c_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9y
dduce 7o
bexpand 9z
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop a1
8add 2d 1,15
6d_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9y
dduce 7o
bexpand 9z
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop a2
8add 2d 1,15
6e_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9y
dduce 7o
bexpand 9z
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop a3
8add 2d 1,15
6f_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9y
dduce 7o
bexpand 9z
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop a4
8add 2d 1,15
55a_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 6h
gbn 1e
6b_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop a5
8add 2d 1,15
6c_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop a6
8add 2d 1,15
6d_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop a7
8add 2d 1,15
6e_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop a8
8add 2d 1,15
6f_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop a9
8add 2d 1,15
6g_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop aa
8add 2d 1,15
6h_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop ab
8add 2d 1,15
6i_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop ac
8add 2d 1,15
56a_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 9v
gbn 1e
6b_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop ag
8add 2d 1,15
6c_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop ah
8add 2d 1,15
6d_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop ai
8add 2d 1,15
6e_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop aj
8add 2d 1,15
6f_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop ak
8add 2d 1,15
6g_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop al
8add 2d 1,15
6h_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop am
8add 2d 1,15
6i_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop an
8add 2d 1,15
6j_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop ao
8add 2d 1,15
6k_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop ap
8add 2d 1,15
6l_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop aq
8add 2d 1,15
6m_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop ar
8add 2d 1,15
6n_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop as
8add 2d 1,15
6o_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ad
dduce ae
bexpand af
dcite 20 5,1
8project_conv 9v
gbn 1e
8drop at
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"InceptionResNetV2","model":"inception_resnet_v2","namesSize":false,"module":"inception_resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","inception_resnet_v2"]],"size":299,"smallest":75,"anySize":true,"shared":780,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1u
?0 au
?0 1f
?1 av
?1 au
?1 1f
?2 aw
?2 au
?2 1f
?0 1h
?3 ax
?3 au
?3 1f
?4 ay
?4 au
?4 1f
?1 1h
?8 7d
?8 au
?8 1f
?6 3y 4
?9 az 2
?6 au 2
?9 au 2
?6 1f 2
?9 1f 2
?0 b0 10
?5 22 11
?7 b1 4
?a az 4
?b 7d 4
?5 au 4
?7 au 4
?a au 4
?b au 4
?5 1f 4
?7 1f 4
?a 1f 4
?b 1f 4
0mixed_5b 1k 4,3,2,1
?f 4v
?f au
?f 1f
?d 4v 4
?g b2 2
?d au 2
?g au 2
?d 1f 2
?g 1f 2
?c 4v 10
?e 1j 3
?h aw 3
?c au 3
?e au 3
?h au 3
?c 1f 3
?e 1f 3
?h 1f 3
0block35_1_mixed 1k 3,2,1
aconv b3
?0 b4 21,1
aac 1f
?l 4v
?l au
?l 1f
?j 4v 4
?m b2 2
?j au 2
?m au 2
?j 1f 2
?m 1f 2
?i 4v 10
?k 1j 3
?n aw 3
?i au 3
?k au 3
?n au 3
?i 1f 3
?k 1f 3
?n 1f 3
82_mixed 1k 3,2,1
aconv b3
?1 b4 21,1
aac 1f
?r 4v
?r au
?r 1f
?p 4v 4
?s b2 2
?p au 2
?s au 2
?p 1f 2
?s 1f 2
?o 4v 10
?q 1j 3
?t aw 3
?o au 3
?q au 3
?t au 3
?o 1f 3
?q 1f 3
?t 1f 3
83_mixed 1k 3,2,1
aconv b3
?2 b4 21,1
aac 1f
?x 4v
?x au
?x 1f
?v 4v 4
?y b2 2
?v au 2
?y au 2
?v 1f 2
?y 1f 2
?u 4v 10
?w 1j 3
?z aw 3
?u au 3
?w au 3
?z au 3
?u 1f 3
?w 1f 3
?z 1f 3
84_mixed 1k 3,2,1
aconv b3
?3 b4 21,1
aac 1f
?13 4v
?13 au
?13 1f
?11 4v 4
?14 b2 2
?11 au 2
?14 au 2
?11 1f 2
?14 1f 2
?10 4v 10
?12 1j 3
?15 aw 3
?10 au 3
?12 au 3
?15 au 3
?10 1f 3
?12 1f 3
?15 1f 3
85_mixed 1k 3,2,1
aconv b3
?4 b4 21,1
aac 1f
?19 4v
?19 au
?19 1f
?17 4v 4
?1a b2 2
?17 au 2
?1a au 2
?17 1f 2
?1a 1f 2
?16 4v 10
?18 1j 3
?1b aw 3
?16 au 3
?18 au 3
?1b au 3
?16 1f 3
?18 1f 3
?1b 1f 3
86_mixed 1k 3,2,1
aconv b3
?5 b4 21,1
aac 1f
?1f 4v
?1f au
?1f 1f
?1d 4v 4
?1g b2 2
?1d au 2
?1g au 2
?1d 1f 2
?1g 1f 2
?1c 4v 10
?1e 1j 3
?1h aw 3
?1c au 3
?1e au 3
?1h au 3
?1c 1f 3
?1e 1f 3
?1h 1f 3
87_mixed 1k 3,2,1
aconv b3
?6 b4 21,1
aac 1f
?1l 4v
?1l au
?1l 1f
?1j 4v 4
?1m b2 2
?1j au 2
?1m au 2
?1j 1f 2
?1m 1f 2
?1i 4v 10
?1k 1j 3
?1n aw 3
?1i au 3
?1k au 3
?1n au 3
?1i 1f 3
?1k 1f 3
?1n 1f 3
88_mixed 1k 3,2,1
aconv b3
?7 b4 21,1
aac 1f
?1r 4v
?1r au
?1r 1f
?1p 4v 4
?1s b2 2
?1p au 2
?1s au 2
?1p 1f 2
?1s 1f 2
?1o 4v 10
?1q 1j 3
?1t aw 3
?1o au 3
?1q au 3
?1t au 3
?1o 1f 3
?1q 1f 3
?1t 1f 3
89_mixed 1k 3,2,1
aconv b3
?8 b4 21,1
aac 1f
?1x 4v
?1x au
?1x 1f
?1v 4v 4
?1y b2 2
?1v au 2
?1y au 2
?1v 1f 2
?1y 1f 2
?1u 4v 10
?1w 1j 3
?1z aw 3
?1u au 3
?1w au 3
?1z au 3
?1u 1f 3
?1w 1f 3
?1z 1f 3
810_mixed 1k 3,2,1
bconv b3
?9 b4 21,1
bac 1f
?21 9v
?21 au
?21 1f
?22 9r
?22 au
?22 1f
?20 b5 7
?23 b5 2
?20 au 2
?23 au 2
?20 1f 2
?23 1f 2
?2 1h 13
0mixed_6a 1k 3,2,1
?25 7l
?25 au
?25 1f
?26 b6
?26 au
?26 1f
?24 31 7
?27 b7 2
?24 au 2
?27 au 2
?24 1f 2
?27 1f 2
0block17_1_mixed 1k 2,1
aconv b8
?a b9 15,1
aac 1f
?29 7l
?29 au
?29 1f
?2a b6
?2a au
?2a 1f
?28 31 7
?2b b7 2
?28 au 2
?2b au 2
?28 1f 2
?2b 1f 2
82_mixed 1k 2,1
aconv b8
?b b9 15,1
aac 1f
?2d 7l
?2d au
?2d 1f
?2e b6
?2e au
?2e 1f
?2c 31 7
?2f b7 2
?2c au 2
?2f au 2
?2c 1f 2
?2f 1f 2
83_mixed 1k 2,1
aconv b8
?c b9 15,1
aac 1f
?2h 7l
?2h au
?2h 1f
?2i b6
?2i au
?2i 1f
?2g 31 7
?2j b7 2
?2g au 2
?2j au 2
?2g 1f 2
?2j 1f 2
84_mixed 1k 2,1
aconv b8
?d b9 15,1
aac 1f
?2l 7l
?2l au
?2l 1f
?2m b6
?2m au
?2m 1f
?2k 31 7
?2n b7 2
?2k au 2
?2n au 2
?2k 1f 2
?2n 1f 2
85_mixed 1k 2,1
aconv b8
?e b9 15,1
aac 1f
?2p 7l
?2p au
?2p 1f
?2q b6
?2q au
?2q 1f
?2o 31 7
?2r b7 2
?2o au 2
?2r au 2
?2o 1f 2
?2r 1f 2
86_mixed 1k 2,1
aconv b8
?f b9 15,1
aac 1f
?2t 7l
?2t au
?2t 1f
?2u b6
?2u au
?2u 1f
?2s 31 7
?2v b7 2
?2s au 2
?2v au 2
?2s 1f 2
?2v 1f 2
87_mixed 1k 2,1
aconv b8
?g b9 15,1
aac 1f
?2x 7l
?2x au
?2x 1f
?2y b6
?2y au
?2y 1f
?2w 31 7
?2z b7 2
?2w au 2
?2z au 2
?2w 1f 2
?2z 1f 2
88_mixed 1k 2,1
aconv b8
?h b9 15,1
aac 1f
?31 7l
?31 au
?31 1f
?32 b6
?32 au
?32 1f
?30 31 7
?33 b7 2
?30 au 2
?33 au 2
?30 1f 2
?33 1f 2
89_mixed 1k 2,1
aconv b8
?i b9 15,1
aac 1f
?35 7l
?35 au
?35 1f
?36 b6
?36 au
?36 1f
?34 31 7
?37 b7 2
?34 au 2
?37 au 2
?34 1f 2
?37 1f 2
810_mixed 1k 2,1
bconv b8
?j b9 15,1
bac 1f
?39 7l
?39 au
?39 1f
?3a b6
?3a au
?3a 1f
?38 31 7
?3b b7 2
?38 au 2
?3b au 2
?38 1f 2
?3b 1f 2
91_mixed 1k 2,1
bconv b8
?k b9 15,1
bac 1f
?3d 7l
?3d au
?3d 1f
?3e b6
?3e au
?3e 1f
?3c 31 7
?3f b7 2
?3c au 2
?3f au 2
?3c 1f 2
?3f 1f 2
92_mixed 1k 2,1
bconv b8
?l b9 15,1
bac 1f
?3h 7l
?3h au
?3h 1f
?3i b6
?3i au
?3i 1f
?3g 31 7
?3j b7 2
?3g au 2
?3j au 2
?3g 1f 2
?3j 1f 2
93_mixed 1k 2,1
bconv b8
?m b9 15,1
bac 1f
?3l 7l
?3l au
?3l 1f
?3m b6
?3m au
?3m 1f
?3k 31 7
?3n b7 2
?3k au 2
?3n au 2
?3k 1f 2
?3n 1f 2
94_mixed 1k 2,1
bconv b8
?n b9 15,1
bac 1f
?3p 7l
?3p au
?3p 1f
?3q b6
?3q au
?3q 1f
?3o 31 7
?3r b7 2
?3o au 2
?3r au 2
?3o 1f 2
?3r 1f 2
95_mixed 1k 2,1
bconv b8
?o b9 15,1
bac 1f
?3t 7l
?3t au
?3t 1f
?3u b6
?3u au
?3u 1f
?3s 31 7
?3v b7 2
?3s au 2
?3v au 2
?3s 1f 2
?3v 1f 2
96_mixed 1k 2,1
bconv b8
?p b9 15,1
bac 1f
?3x 7l
?3x au
?3x 1f
?3y b6
?3y au
?3y 1f
?3w 31 7
?3z b7 2
?3w au 2
?3z au 2
?3w 1f 2
?3z 1f 2
97_mixed 1k 2,1
bconv b8
?q b9 15,1
bac 1f
?41 7l
?41 au
?41 1f
?42 b6
?42 au
?42 1f
?40 31 7
?43 b7 2
?40 au 2
?43 au 2
?40 1f 2
?43 1f 2
98_mixed 1k 2,1
bconv b8
?r b9 15,1
bac 1f
?45 7l
?45 au
?45 1f
?46 b6
?46 au
?46 1f
?44 31 7
?47 b7 2
?44 au 2
?47 au 2
?44 1f 2
?47 1f 2
99_mixed 1k 2,1
bconv b8
?s b9 15,1
bac 1f
?49 7l
?49 au
?49 1f
?4a b6
?4a au
?4a 1f
?48 31 7
?4b b7 2
?48 au 2
?4b au 2
?48 1f 2
?4b 1f 2
820_mixed 1k 2,1
bconv b8
?t b9 15,1
bac 1f
?4g 9v
?4g au
?4g 1f
?4c 9v 4
?4e 9v 5
?4h ba 3
?4c au 3
?4e au 3
?4h au 3
?4c 1f 3
?4e 1f 3
?4h 1f 3
?4d b5 3
?4f bb 3
?4i bc 3
?4d au 3
?4f au 3
?4i au 3
?4d 1f 3
?4f 1f 3
?4i 1f 3
?3 1h 22
0mixed_7a 1k 4,3,2,1
?4k 31
?4k au
?4k 1f
?4l bd
?4l au
?4l 1f
?4j 31 7
?4m be 2
?4j au 2
?4m au 2
?4j 1f 2
?4m 1f 2
0block8_1_mixed 1k 2,1
9conv bf
?u bg 15,1
9ac 1f
?4o 31
?4o au
?4o 1f
?4p bd
?4p au
?4p 1f
?4n 31 7
?4q be 2
?4n au 2
?4q au 2
?4n 1f 2
?4q 1f 2
72_mixed 1k 2,1
9conv bf
?v bg 15,1
9ac 1f
?4s 31
?4s au
?4s 1f
?4t bd
?4t au
?4t 1f
?4r 31 7
?4u be 2
?4r au 2
?4u au 2
?4r 1f 2
?4u 1f 2
73_mixed 1k 2,1
9conv bf
?w bg 15,1
9ac 1f
?4w 31
?4w au
?4w 1f
?4x bd
?4x au
?4x 1f
?4v 31 7
?4y be 2
?4v au 2
?4y au 2
?4v 1f 2
?4y 1f 2
74_mixed 1k 2,1
9conv bf
?x bg 15,1
9ac 1f
?50 31
?50 au
?50 1f
?51 bd
?51 au
?51 1f
?4z 31 7
?52 be 2
?4z au 2
?52 au 2
?4z 1f 2
?52 1f 2
75_mixed 1k 2,1
9conv bf
?y bg 15,1
9ac 1f
?54 31
?54 au
?54 1f
?55 bd
?55 au
?55 1f
?53 31 7
?56 be 2
?53 au 2
?56 au 2
?53 1f 2
?56 1f 2
76_mixed 1k 2,1
9conv bf
?z bg 15,1
9ac 1f
?58 31
?58 au
?58 1f
?59 bd
?59 au
?59 1f
?57 31 7
?5a be 2
?57 au 2
?5a au 2
?57 1f 2
?5a 1f 2
77_mixed 1k 2,1
9conv bf
?10 bg 15,1
9ac 1f
?5c 31
?5c au
?5c 1f
?5d bd
?5d au
?5d 1f
?5b 31 7
?5e be 2
?5b au 2
?5e au 2
?5b 1f 2
?5e 1f 2
78_mixed 1k 2,1
9conv bf
?11 bg 15,1
9ac 1f
?5g 31
?5g au
?5g 1f
?5h bd
?5h au
?5h 1f
?5f 31 7
?5i be 2
?5f au 2
?5i au 2
?5f 1f 2
?5i 1f 2
79_mixed 1k 2,1
9conv bf
?12 bg 15,1
9ac 1f
?5k 31
?5k au
?5k 1f
?5l bd
?5l au
?5l 1f
?5j 31 7
?5m be 2
?5j au 2
?5m au 2
?5j 1f 2
?5m 1f 2
710_mixed 1k 2,1
aconv bf
?13 bh 15,1
0conv_7b 60
7_bn au
8ac 1f
0avg_pool o
0predictions p
{"name":"InceptionV3","model":"inception_v3","namesSize":false,"module":"inception_v3","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","inception_v3"]],"size":299,"smallest":75,"anySize":true,"shared":311,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1u
?0 au
?0 1f
?1 av
?1 au
?1 1f
?2 aw
?2 au
?2 1f
?0 1h
?3 ax
?3 au
?3 1f
?4 ay
?4 au
?4 1f
?1 1h
?8 7d
?8 au
?8 1f
?6 3y 4
?9 az 2
?6 au 2
?9 au 2
?6 1f 2
?9 1f 2
?0 b0 10
?5 7d 11
?7 b1 4
?a az 4
?b 4v 4
?5 au 4
?7 au 4
?a au 4
?b au 4
?5 1f 4
?7 1f 4
?a 1f 4
?b 1f 4
0mixed0 1k 4,3,2,1
?f 7d
?f au
?f 1f
?d 3y 4
?g az 2
?d au 2
?g au 2
?d 1f 2
?g 1f 2
?1 b0 10
?c 7d 11
?e b1 4
?h az 4
?i 7d 4
?c au 4
?e au 4
?h au 4
?i au 4
?c 1f 4
?e 1f 4
?h 1f 4
?i 1f 4
51 1k 4,3,2,1
?m 7d
?m au
?m 1f
?k 3y 4
?n az 2
?k au 2
?n au 2
?k 1f 2
?n 1f 2
?2 b0 10
?j 7d 11
?l b1 4
?o az 4
?p 7d 4
?j au 4
?l au 4
?o au 4
?p au 4
?j 1f 4
?l 1f 4
?o 1f 4
?p 1f 4
52 1k 4,3,2,1
?r 7d
?r au
?r 1f
?s az
?s au
?s 1f
?q b5 7
?t bi 2
?q au 2
?t au 2
?q 1f 2
?t 1f 2
?2 1h 13
53 1k 3,2,1
?y 7l
?y au
?y 1f
?z bj
?z au
?z 1f
?v 7l 7
?10 bk 2
?v au 2
?10 au 2
?v 1f 2
?10 1f 2
?w bk 2
?11 bj 2
?w au 2
?11 au 2
?w 1f 2
?11 1f 2
?3 b0 19
?u 31 20
?x b7 4
?12 bl 4
?13 31 4
?u au 4
?x au 4
?12 au 4
?13 au 4
?u 1f 4
?x 1f 4
?12 1f 4
?13 1f 4
54 1k 4,3,2,1
?18 6h
?18 au
?18 1f
?19 bm
?19 au
?19 1f
?15 6h 7
?1a b6 2
?15 au 2
?1a au 2
?15 1f 2
?1a 1f 2
?16 b6 2
?1b bm 2
?16 au 2
?1b au 2
?16 1f 2
?1b 1f 2
?4 b0 19
?14 31 20
?17 b7 4
?1c bl 4
?1d 31 4
?14 au 4
?17 au 4
?1c au 4
?1d au 4
?14 1f 4
?17 1f 4
?1c 1f 4
?1d 1f 4
55 1k 4,3,2,1
?1i 6h
?1i au
?1i 1f
?1j bm
?1j au
?1j 1f
?1f 6h 7
?1k b6 2
?1f au 2
?1k au 2
?1f 1f 2
?1k 1f 2
?1g b6 2
?1l bm 2
?1g au 2
?1l au 2
?1g 1f 2
?1l 1f 2
?5 b0 19
?1e 31 20
?1h b7 4
?1m bl 4
?1n 31 4
?1e au 4
?1h au 4
?1m au 4
?1n au 4
?1e 1f 4
?1h 1f 4
?1m 1f 4
?1n 1f 4
56 1k 4,3,2,1
?1s 31
?1s au
?1s 1f
?1t b7
?1t au
?1t 1f
?1p 31 7
?1u bl 2
?1p au 2
?1u au 2
?1p 1f 2
?1u 1f 2
?1q bl 2
?1v b7 2
?1q au 2
?1v au 2
?1q 1f 2
?1v 1f 2
?6 b0 19
?1o 31 20
?1r b7 4
?1w bl 4
?1x 31 4
?1o au 4
?1r au 4
?1w au 4
?1x au 4
?1o 1f 4
?1r 1f 4
?1w 1f 4
?1x 1f 4
57 1k 4,3,2,1
?20 31
?20 au
?20 1f
?21 bl
?21 au
?21 1f
?1y 31 7
?22 b7 2
?1y au 2
?22 au 2
?1y 1f 2
?22 1f 2
?1z bc 2
?23 bn 2
?1z au 2
?23 au 2
?1z 1f 2
?23 1f 2
?3 1h 19
58 1k 3,2,1
?28 6z
?28 au
?28 1f
?25 5u 4
?29 bo 2
?25 au 2
?29 au 2
?25 1f 2
?29 1f 2
?26 bp 2
?27 bq 3
?2a bp 3
?2b bq 4
?7 b0 14
?24 39 15
?26 au 6
?27 au 6
?2a au 6
?2b au 6
?2c 31 6
?24 au 6
?26 1f 6
?27 1f 6
?2a 1f 6
?2b 1f 6
?2c au 6
?24 1f 6
59_0 1k 6,5
?0 1k 5,4
?2c 1f 4
6 1k 4,3,2,1
?2h 6z
?2h au
?2h 1f
?2e 5u 4
?2i bo 2
?2e au 2
?2i au 2
?2e 1f 2
?2i 1f 2
?2f bp 2
?2g bq 3
?2j bp 3
?2k bq 4
?8 b0 14
?2d 39 15
?2f au 6
?2g au 6
?2j au 6
?2k au 6
?2l 31 6
?2d au 6
?2f 1f 6
?2g 1f 6
?2j 1f 6
?2k 1f 6
?2l au 6
?2d 1f 6
6_1 1k 6,5
?1 1k 5,4
?2l 1f 4
510 1k 4,3,2,1
0avg_pool o
0predictions p
{"name":"MobileNet","model":"mobilenet_1.00_224","namesSize":true,"module":"mobilenet","signature":[["input_shape",null],["alpha",1.0],["depth_multiplier",1],["dropout",0.001],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name",null]],"size":224,"smallest":32,"anySize":true,"shared":86,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1 8p
5_bn 1e
6relu br
4_dw_1 1w
9_bn 1e
arelu br
5pw_1 7d
9_bn 1e
arelu br
6ad_2 52
5dw_2 23
9_bn 1e
arelu br
5pw_2 7l
9_bn 1e
arelu br
5dw_3 1w
9_bn 1e
arelu br
5pw_3 7l
9_bn 1e
arelu br
6ad_4 52
5dw_4 23
9_bn 1e
arelu br
5pw_4 9v
9_bn 1e
arelu br
5dw_5 1w
9_bn 1e
arelu br
5pw_5 9v
9_bn 1e
arelu br
6ad_6 52
5dw_6 23
9_bn 1e
arelu br
5pw_6 8g
9_bn 1e
arelu br
5dw_7 1w
9_bn 1e
arelu br
5pw_7 8g
9_bn 1e
arelu br
5dw_8 1w
9_bn 1e
arelu br
5pw_8 8g
9_bn 1e
arelu br
5dw_9 1w
9_bn 1e
arelu br
5pw_9 8g
9_bn 1e
arelu br
5dw_10 1w
a_bn 1e
brelu br
5pw_10 8g
a_bn 1e
brelu br
5dw_11 1w
a_bn 1e
brelu br
5pw_11 8g
a_bn 1e
brelu br
6ad_12 52
5dw_12 23
a_bn 1e
brelu br
5pw_12 bs
a_bn 1e
brelu br
5dw_13 1w
a_bn 1e
brelu br
5pw_13 bs
a_bn 1e
brelu br
?0 bt
?0 bu
6reds bv
?2 bw
0predictions bx
{"name":"MobileNetV2","model":"mobilenetv2_1.00_224","namesSize":true,"module":"mobilenet_v2","signature":[["input_shape",null],["alpha",1.0],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name",null]],"size":224,"smallest":32,"anySize":true,"shared":154,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000. Received \`classes={classes}\`","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0Conv1 8p
0bn_Conv1 1e
0Conv1_relu br
0expanded_conv_depthwise 1w
n_BN 1e
orelu br
eproject 21
l_BN 1e
0block_1_expand 22
e_BN 1e
frelu br
8pad 1t
8depthwise 23
h_BN 1e
irelu br
8project 27
f_BN 1e
62_expand 28
e_BN 1e
frelu br
8depthwise 1w
h_BN 1e
irelu br
8project 27
f_BN 1e
8add 2d 9,1
63_expand 28
e_BN 1e
frelu br
8pad 1t
8depthwise 23
h_BN 1e
irelu br
8project 4v
f_BN 1e
64_expand 31
e_BN 1e
frelu br
8depthwise 1w
h_BN 1e
irelu br
8project 4v
f_BN 1e
8add 2d 9,1
65_expand 31
e_BN 1e
frelu br
8depthwise 1w
h_BN 1e
irelu br
8project 4v
f_BN 1e
8add 2d 9,1
66_expand 31
e_BN 1e
frelu br
8pad 1t
8depthwise 23
h_BN 1e
irelu br
8project 7d
f_BN 1e
67_expand 5u
e_BN 1e
frelu br
8depthwise 1w
h_BN 1e
irelu br
8project 7d
f_BN 1e
8add 2d 9,1
68_expand 5u
e_BN 1e
frelu br
8depthwise 1w
h_BN 1e
irelu br
8project 7d
f_BN 1e
8add 2d 9,1
69_expand 5u
e_BN 1e
frelu br
8depthwise 1w
h_BN 1e
irelu br
8project 7d
f_BN 1e
8add 2d 9,1
610_expand 5u
f_BN 1e
grelu br
9depthwise 1w
i_BN 1e
jrelu br
9project 22
g_BN 1e
71_expand 53
f_BN 1e
grelu br
9depthwise 1w
i_BN 1e
jrelu br
9project 22
g_BN 1e
9add 2d 9,1
72_expand 53
f_BN 1e
grelu br
9depthwise 1w
i_BN 1e
jrelu br
9project 22
g_BN 1e
9add 2d 9,1
73_expand 53
f_BN 1e
grelu br
9pad 1t
9depthwise 23
i_BN 1e
jrelu br
9project 6h
g_BN 1e
74_expand 6i
f_BN 1e
grelu br
9depthwise 1w
i_BN 1e
jrelu br
9project 6h
g_BN 1e
9add 2d 9,1
75_expand 6i
f_BN 1e
grelu br
9depthwise 1w
i_BN 1e
jrelu br
9project 6h
g_BN 1e
9add 2d 9,1
76_expand 6i
f_BN 1e
grelu br
9depthwise 1w
i_BN 1e
jrelu br
9project 39
g_BN 1e
0Conv_1 by
6_bn 1e
0out_relu br
?0 o
0predictions p
{"name":"MobileNetV3Large","model":"MobileNetV3Large","namesSize":false,"module":"mobilenet_v3","signature":[["input_shape",null],["alpha",1.0],["minimalistic",false],["include_top",true],["weights","imagenet"],["input_tensor",null],["classes",1000],["pooling",null],["dropout_rate",0.2],["classifier_activation","softmax"],["include_preprocessing",true],["name","MobileNetV3Large"]],"size":null,"smallest":32,"anySize":true,"shared":203,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 bz
0conv c0
4_bn 1e
?0 c1
0expanded_conv_depthwise 1w
n_bn 1e
?0 c2
eproject 21
l_bn 1e
eadd 2d 6,1
e1_expand 7d
m_bn 1e
?1 c2
gdepthwise_pad 1t
p 23
p_bn 1e
?2 c2
gproject 27
n_bn 1e
e2_expand c3
m_bn 1e
?3 c2
gdepthwise 1w
p_bn 1e
?4 c2
gproject 27
n_bn 1e
gadd 2d 9,1
e3_expand c3
m_bn 1e
?5 c2
gdepthwise_pad 2e
p 2f
p_bn 1e
?6 c2
gsqueeze_excite_avg_pool bt
vconv c4
vrelu c2
vconv_1 c5
 a
?7 br
 c6
vmul 20 8,1
gproject 2g
n_bn 1e
e4_expand 48
m_bn 1e
?8 c2
gdepthwise 2i
p_bn 1e
?9 c2
gsqueeze_excite_avg_pool bt
vconv c7
vrelu c2
vconv_1 c8
 a
?a br
 c6
vmul 20 8,1
gproject 2g
n_bn 1e
gadd 2d 17,1
e5_expand 48
m_bn 1e
?b c2
gdepthwise 2i
p_bn 1e
?c c2
gsqueeze_excite_avg_pool bt
vconv c7
vrelu c2
vconv_1 c8
 a
?d br
 c6
vmul 20 8,1
gproject 2g
n_bn 1e
gadd 2d 17,1
e6_expand 2h
m_bn 1e
?1 c1
gdepthwise_pad 1t
p 23
p_bn 1e
?2 c1
gproject 2n
n_bn 1e
e7_expand c9
m_bn 1e
?3 c1
gdepthwise 1w
p_bn 1e
?4 c1
gproject 2n
n_bn 1e
gadd 2d 9,1
e8_expand ca
m_bn 1e
?5 c1
gdepthwise 1w
p_bn 1e
?6 c1
gproject 2n
n_bn 1e
gadd 2d 9,1
e9_expand ca
m_bn 1e
?7 c1
gdepthwise 1w
p_bn 1e
?8 c1
gproject 2n
n_bn 1e
gadd 2d 9,1
e10_expand 2o
n_bn 1e
?9 c1
hdepthwise 1w
q_bn 1e
?a c1
hsqueeze_excite_avg_pool bt
wconv c8
wrelu c2
wconv_1 cb
 a
?e br
 c6
wmul 20 8,1
hproject 2u
o_bn 1e
f1_expand 2v
n_bn 1e
?b c1
hdepthwise 1w
q_bn 1e
?c c1
hsqueeze_excite_avg_pool bt
wconv cc
wrelu c2
wconv_1 cd
 a
?f br
 c6
wmul 20 8,1
hproject 2u
o_bn 1e
hadd 2d 17,1
f2_expand 2v
n_bn 1e
?d c1
hdepthwise_pad 2e
q 2f
q_bn 1e
?e c1
hsqueeze_excite_avg_pool bt
wconv cc
wrelu c2
wconv_1 cd
 a
?g br
 c6
wmul 20 8,1
hproject 6h
o_bn 1e
f3_expand 6i
n_bn 1e
?f c1
hdepthwise 2i
q_bn 1e
?g c1
hsqueeze_excite_avg_pool bt
wconv ce
wrelu c2
wconv_1 cf
 a
?h br
 c6
wmul 20 8,1
hproject 6h
o_bn 1e
hadd 2d 17,1
f4_expand 6i
n_bn 1e
?h c1
hdepthwise 2i
q_bn 1e
?i c1
hsqueeze_excite_avg_pool bt
wconv ce
wrelu c2
wconv_1 cf
 a
?i br
 c6
wmul 20 8,1
hproject 6h
o_bn 1e
hadd 2d 17,1
0conv_1 6i
6_bn 1e
?j c1
?0 bt
52 cg
?k c1
?0 3b
0logits bv
?0 ch
0predictions bx
{"name":"MobileNetV3Small","model":"MobileNetV3Small","namesSize":false,"module":"mobilenet_v3","signature":[["input_shape",null],["alpha",1.0],["minimalistic",false],["include_top",true],["weights","imagenet"],["input_tensor",null],["classes",1000],["pooling",null],["dropout_rate",0.2],["classifier_activation","softmax"],["include_preprocessing",true],["name","MobileNetV3Small"]],"size":null,"smallest":32,"anySize":true,"shared":175,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 bz
0conv c0
4_bn 1e
?0 c1
0expanded_conv_depthwise_pad 1t
n 23
n_bn 1e
?0 c2
esqueeze_excite_avg_pool bt
tconv ci
trelu c2
tconv_1 cj
 a
?1 br
 c6
tmul 20 8,1
eproject 21
l_bn 1e
e1_expand c3
m_bn 1e
?2 c2
gdepthwise_pad 1t
p 23
p_bn 1e
?3 c2
gproject 27
n_bn 1e
e2_expand 43
m_bn 1e
?4 c2
gdepthwise 1w
p_bn 1e
?5 c2
gproject 27
n_bn 1e
gadd 2d 9,1
e3_expand 22
m_bn 1e
?1 c1
gdepthwise_pad 2e
p 2f
p_bn 1e
?2 c1
gsqueeze_excite_avg_pool bt
vconv c4
vrelu c2
vconv_1 ck
 a
?6 br
 c6
vmul 20 8,1
gproject 2g
n_bn 1e
e4_expand 2h
m_bn 1e
?3 c1
gdepthwise 2i
p_bn 1e
?4 c1
gsqueeze_excite_avg_pool bt
vconv cl
vrelu c2
vconv_1 ce
 a
?7 br
 c6
vmul 20 8,1
gproject 2g
n_bn 1e
gadd 2d 17,1
e5_expand 2h
m_bn 1e
?5 c1
gdepthwise 2i
p_bn 1e
?6 c1
gsqueeze_excite_avg_pool bt
vconv cl
vrelu c2
vconv_1 ce
 a
?8 br
 c6
vmul 20 8,1
gproject 2g
n_bn 1e
gadd 2d 17,1
e6_expand 48
m_bn 1e
?7 c1
gdepthwise 2i
p_bn 1e
?8 c1
gsqueeze_excite_avg_pool bt
vconv c7
vrelu c2
vconv_1 c8
 a
?9 br
 c6
vmul 20 8,1
gproject 3y
n_bn 1e
e7_expand 28
m_bn 1e
?9 c1
gdepthwise 2i
p_bn 1e
?a c1
gsqueeze_excite_avg_pool bt
vconv cm
vrelu c2
vconv_1 cn
 a
?a br
 c6
vmul 20 8,1
gproject 3y
n_bn 1e
gadd 2d 17,1
e8_expand 3z
m_bn 1e
?b c1
gdepthwise_pad 2e
p 2f
p_bn 1e
?c c1
gsqueeze_excite_avg_pool bt
vconv c5
vrelu c2
vconv_1 co
 a
?b br
 c6
vmul 20 8,1
gproject 22
n_bn 1e
e9_expand 53
m_bn 1e
?d c1
gdepthwise 2i
p_bn 1e
?e c1
gsqueeze_excite_avg_pool bt
vconv cn
vrelu c2
vconv_1 cp
 a
?c br
 c6
vmul 20 8,1
gproject 22
n_bn 1e
gadd 2d 17,1
e10_expand 53
n_bn 1e
?f c1
hdepthwise 2i
q_bn 1e
?g c1
hsqueeze_excite_avg_pool bt
wconv cn
wrelu c2
wconv_1 cp
 a
?d br
 c6
wmul 20 8,1
hproject 22
o_bn 1e
hadd 2d 17,1
0conv_1 53
6_bn 1e
?h c1
?0 bt
52 cq
?i c1
?0 3b
0logits bv
?0 ch
0predictions bx
{"name":"NASNetLarge","model":"nasnet_large","namesSize":false,"module":"nasnet","signature":[["input_shape",null],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","nasnet_large"]],"size":331,"smallest":32,"anySize":false,"shared":1039,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[],"max":[]}}
?0 0
0stem_conv1 bi
5bn1 1e
?0 1f
0reduction_conv_1_stem_1 cr
abn_1_stem_1 1e
?1 1f
?3 1f 5
0separable_conv_1_pad_reduction_left1_stem_1 cs 2
vright1_stem_1 1c 2
hreduction_left1_stem_1 ct 2
rright1_stem_1 cu 2
hbn_reduction_left1_stem_1 1e 2
uright1_stem_1 1e 2
?2 1f 2
?4 1f 2
f2_reduction_left1_stem_1 cv 2
rright1_stem_1 cw 2
?5 1f 16
hbn_reduction_left1_stem_1 1e 3
uright1_stem_1 1e 3
f1_pad_reduction_right2_stem_1 1c 3
?7 1f 20
0reduction_add_1_stem_1 2d 4,3
0separable_conv_1_reduction_right2_stem_1 cu 3
hpad_reduction_right3_stem_1 cs 3
?9 1f 3
hbn_reduction_right2_stem_1 1e 3
hreduction_right3_stem_1 ct 3
rleft4_stem_1 cx 3
?6 1f 3
hbn_reduction_right3_stem_1 1e 3
uleft4_stem_1 1e 3
0reduction_pad_1_stem_1 1g 28
0separable_conv_2_reduction_right2_stem_1 cw 4
?8 1f 4
?a 1f 4
0reduction_left2_stem_1 1h 4
0separable_conv_2_bn_reduction_right2_stem_1 1e 4
hreduction_right3_stem_1 cv 4
rleft4_stem_1 cx 4
0adjust_relu_1_stem_2 1f 39
0reduction_add_2_stem_1 2d 5,4
aleft3_stem_1 cy 10
0separable_conv_2_bn_reduction_right3_stem_1 1e 5
0reduction_left4_stem_1 b0 22
0separable_conv_2_bn_reduction_left4_stem_1 1e 6
0reduction_right5_stem_1 1h 14
?0 52 7
aadd3_stem_1 2d 6,5
?0 2d 8,5
d4_stem_1 2d 5,4
?0 cz 4
aconcat_stem_1 d0 11,4,3,2
0adjust_avg_pool_1_stem_2 d1 13
g2_stem_2 d1 3
?b 1f 3
7conv_1_stem_2 cr 3
c2_stem_2 cr 3
0reduction_conv_1_stem_2 d2 3
?0 d0 3,2
abn_1_stem_2 1e 2
0adjust_bn_stem_2 1e 2
?c 1f 2
?e 1f 2
0separable_conv_1_pad_reduction_left1_stem_2 cs 2
vright1_stem_2 1c 2
hreduction_left1_stem_2 d3 2
rright1_stem_2 d4 2
hbn_reduction_left1_stem_2 1e 2
uright1_stem_2 1e 2
?d 1f 2
?f 1f 2
f2_reduction_left1_stem_2 d5 2
rright1_stem_2 d6 2
?g 1f 13
hbn_reduction_left1_stem_2 1e 3
uright1_stem_2 1e 3
f1_pad_reduction_right2_stem_2 1c 3
?i 1f 17
0reduction_add_1_stem_2 2d 4,3
0separable_conv_1_reduction_right2_stem_2 d4 3
hpad_reduction_right3_stem_2 cs 3
?k 1f 3
hbn_reduction_right2_stem_2 1e 3
hreduction_right3_stem_2 d3 3
rleft4_stem_2 d7 3
?h 1f 3
hbn_reduction_right3_stem_2 1e 3
uleft4_stem_2 1e 3
0reduction_pad_1_stem_2 1g 29
0separable_conv_2_reduction_right2_stem_2 d6 4
?j 1f 4
?l 1f 4
0reduction_left2_stem_2 1h 4
0separable_conv_2_bn_reduction_right2_stem_2 1e 4
hreduction_right3_stem_2 d5 4
rleft4_stem_2 d7 4
0adjust_relu_1_0 1f 45
0reduction_add_2_stem_2 2d 5,4
aleft3_stem_2 cy 10
0separable_conv_2_bn_reduction_right3_stem_2 1e 5
0reduction_left4_stem_2 b0 22
0separable_conv_2_bn_reduction_left4_stem_2 1e 6
0reduction_right5_stem_2 1h 14
?1 52 7
aadd3_stem_2 2d 6,5
?1 2d 8,5
d4_stem_2 2d 5,4
?1 cz 4
aconcat_stem_2 d0 11,4,3,2
0adjust_avg_pool_1_0 d1 13
g2_0 d1 3
7conv_1_0 d2 2
c2_0 d2 2
?m 1f 5
?1 d0 3,2
0normal_conv_1_0 d8 2
0adjust_bn_0 1e 2
0normal_bn_1_0 1e 2
?n 1f
?p 1f 3
?r 1f 4
?t 1f 5
?v 1f 5
0separable_conv_1_normal_left1_0 d9 5
oright1_0 da 5
oleft2_0 d9 5
oright2_0 da 5
oleft5_0 da 5
hbn_normal_left1_0 1e 5
rright1_0 1e 5
rleft2_0 1e 5
rright2_0 1e 5
rleft5_0 1e 5
?o 1f 5
?q 1f 5
?s 1f 5
?u 1f 5
?w 1f 5
f2_normal_left1_0 d9 5
oright1_0 da 5
oleft2_0 d9 5
oright2_0 da 5
oleft5_0 da 5
hbn_normal_left1_0 1e 5
rright1_0 1e 5
rleft2_0 1e 5
rright2_0 1e 5
0normal_left3_0 b0 30
b4_0 b0 32
7right4_0 b0 33
0separable_conv_2_bn_normal_left5_0 1e 8
0normal_add_1_0 2d 8,7
b2_0 2d 7,6
b3_0 2d 6,37
b4_0 2d 6,5
b5_0 2d 5,38
7concat_0 d0 40,5,4,3,2,1
?x 1f 49
?y 1f 2
0adjust_conv_projection_1 d8 2
0normal_conv_1_1 d8 2
0adjust_bn_1 1e 2
0normal_bn_1_1 1e 2
?z 1f
?11 1f 3
?13 1f 4
?15 1f 5
?17 1f 5
0separable_conv_1_normal_left1_1 d9 5
oright1_1 da 5
oleft2_1 d9 5
oright2_1 da 5
oleft5_1 da 5
hbn_normal_left1_1 1e 5
rright1_1 1e 5
rleft2_1 1e 5
rright2_1 1e 5
rleft5_1 1e 5
?10 1f 5
?12 1f 5
?14 1f 5
?16 1f 5
?18 1f 5
f2_normal_left1_1 d9 5
oright1_1 da 5
oleft2_1 d9 5
oright2_1 da 5
oleft5_1 da 5
hbn_normal_left1_1 1e 5
rright1_1 1e 5
rleft2_1 1e 5
rright2_1 1e 5
0normal_left3_1 b0 30
b4_1 b0 32
7right4_1 b0 33
0separable_conv_2_bn_normal_left5_1 1e 8
0normal_add_1_1 2d 8,7
b2_1 2d 7,6
b3_1 2d 6,37
b4_1 2d 6,5
b5_1 2d 5,38
7concat_1 d0 40,5,4,3,2,1
?19 1f 46
?1a 1f 2
0adjust_conv_projection_2 d8 2
0normal_conv_1_2 d8 2
0adjust_bn_2 1e 2
0normal_bn_1_2 1e 2
?1b 1f
?1d 1f 3
?1f 1f 4
?1h 1f 5
?1j 1f 5
0separable_conv_1_normal_left1_2 d9 5
oright1_2 da 5
oleft2_2 d9 5
oright2_2 da 5
oleft5_2 da 5
hbn_normal_left1_2 1e 5
rright1_2 1e 5
rleft2_2 1e 5
rright2_2 1e 5
rleft5_2 1e 5
?1c 1f 5
?1e 1f 5
?1g 1f 5
?1i 1f 5
?1k 1f 5
f2_normal_left1_2 d9 5
oright1_2 da 5
oleft2_2 d9 5
oright2_2 da 5
oleft5_2 da 5
hbn_normal_left1_2 1e 5
rright1_2 1e 5
rleft2_2 1e 5
rright2_2 1e 5
0normal_left3_2 b0 30
b4_2 b0 32
7right4_2 b0 33
0separable_conv_2_bn_normal_left5_2 1e 8
0normal_add_1_2 2d 8,7
b2_2 2d 7,6
b3_2 2d 6,37
b4_2 2d 6,5
b5_2 2d 5,38
7concat_2 d0 40,5,4,3,2,1
?1l 1f 46
?1m 1f 2
0adjust_conv_projection_3 d8 2
0normal_conv_1_3 d8 2
0adjust_bn_3 1e 2
0normal_bn_1_3 1e 2
?1n 1f
?1p 1f 3
?1r 1f 4
?1t 1f 5
?1v 1f 5
0separable_conv_1_normal_left1_3 d9 5
oright1_3 da 5
oleft2_3 d9 5
oright2_3 da 5
oleft5_3 da 5
hbn_normal_left1_3 1e 5
rright1_3 1e 5
rleft2_3 1e 5
rright2_3 1e 5
rleft5_3 1e 5
?1o 1f 5
?1q 1f 5
?1s 1f 5
?1u 1f 5
?1w 1f 5
f2_normal_left1_3 d9 5
oright1_3 da 5
oleft2_3 d9 5
oright2_3 da 5
oleft5_3 da 5
hbn_normal_left1_3 1e 5
rright1_3 1e 5
rleft2_3 1e 5
rright2_3 1e 5
0normal_left3_3 b0 30
b4_3 b0 32
7right4_3 b0 33
0separable_conv_2_bn_normal_left5_3 1e 8
0normal_add_1_3 2d 8,7
b2_3 2d 7,6
b3_3 2d 6,37
b4_3 2d 6,5
b5_3 2d 5,38
7concat_3 d0 40,5,4,3,2,1
?1x 1f 46
?1y 1f 2
0adjust_conv_projection_4 d8 2
0normal_conv_1_4 d8 2
0adjust_bn_4 1e 2
0normal_bn_1_4 1e 2
?1z 1f
?21 1f 3
?23 1f 4
?25 1f 5
?27 1f 5
0separable_conv_1_normal_left1_4 d9 5
oright1_4 da 5
oleft2_4 d9 5
oright2_4 da 5
oleft5_4 da 5
hbn_normal_left1_4 1e 5
rright1_4 1e 5
rleft2_4 1e 5
rright2_4 1e 5
rleft5_4 1e 5
?20 1f 5
?22 1f 5
?24 1f 5
?26 1f 5
?28 1f 5
f2_normal_left1_4 d9 5
oright1_4 da 5
oleft2_4 d9 5
oright2_4 da 5
oleft5_4 da 5
hbn_normal_left1_4 1e 5
rright1_4 1e 5
rleft2_4 1e 5
rright2_4 1e 5
0normal_left3_4 b0 30
b4_4 b0 32
7right4_4 b0 33
0separable_conv_2_bn_normal_left5_4 1e 8
0normal_add_1_4 2d 8,7
b2_4 2d 7,6
b3_4 2d 6,37
b4_4 2d 6,5
b5_4 2d 5,38
7concat_4 d0 40,5,4,3,2,1
?29 1f 46
?2a 1f 2
0adjust_conv_projection_5 d8 2
0normal_conv_1_5 d8 2
0adjust_bn_5 1e 2
0normal_bn_1_5 1e 2
?2b 1f
?2d 1f 3
?2f 1f 4
?2h 1f 5
?2j 1f 5
0separable_conv_1_normal_left1_5 d9 5
oright1_5 da 5
oleft2_5 d9 5
oright2_5 da 5
oleft5_5 da 5
hbn_normal_left1_5 1e 5
rright1_5 1e 5
rleft2_5 1e 5
rright2_5 1e 5
rleft5_5 1e 5
?2c 1f 5
?2e 1f 5
?2g 1f 5
?2i 1f 5
?2k 1f 5
f2_normal_left1_5 d9 5
oright1_5 da 5
oleft2_5 d9 5
oright2_5 da 5
oleft5_5 da 5
hbn_normal_left1_5 1e 5
rright1_5 1e 5
rleft2_5 1e 5
rright2_5 1e 5
0normal_left3_5 b0 30
b4_5 b0 32
7right4_5 b0 33
0separable_conv_2_bn_normal_left5_5 1e 8
0normal_add_1_5 2d 8,7
b2_5 2d 7,6
b3_5 2d 6,37
b4_5 2d 6,5
b5_5 2d 5,38
7concat_5 d0 40,5,4,3,2,1
?2m 1f
?2l 1f 47
0reduction_conv_1_reduce_6 68 2
0adjust_conv_projection_reduce_6 68 2
0reduction_bn_1_reduce_6 1e 2
0adjust_bn_reduce_6 1e 2
?2n 1f 2
?2p 1f 2
0separable_conv_1_pad_reduction_left1_reduce_6 6p 2
vright1_reduce_6 db 2
hreduction_left1_reduce_6 dc 2
rright1_reduce_6 dd 2
hbn_reduction_left1_reduce_6 1e 2
uright1_reduce_6 1e 2
?2o 1f 2
?2q 1f 2
f2_reduction_left1_reduce_6 de 2
rright1_reduce_6 df 2
?2r 1f 13
hbn_reduction_left1_reduce_6 1e 3
uright1_reduce_6 1e 3
f1_pad_reduction_right2_reduce_6 db 3
?2t 1f 17
0reduction_add_1_reduce_6 2d 4,3
0separable_conv_1_reduction_right2_reduce_6 dd 3
hpad_reduction_right3_reduce_6 6p 3
?2v 1f 3
hbn_reduction_right2_reduce_6 1e 3
hreduction_right3_reduce_6 dc 3
rleft4_reduce_6 dg 3
?2s 1f 3
hbn_reduction_right3_reduce_6 1e 3
uleft4_reduce_6 1e 3
0reduction_pad_1_reduce_6 52 29
0separable_conv_2_reduction_right2_reduce_6 df 4
?2u 1f 4
?2w 1f 4
0reduction_left2_reduce_6 1h 4
0separable_conv_2_bn_reduction_right2_reduce_6 1e 4
hreduction_right3_reduce_6 de 4
rleft4_reduce_6 dg 4
0adjust_relu_1_7 1f 87
0reduction_add_2_reduce_6 2d 5,4
aleft3_reduce_6 cy 10
0separable_conv_2_bn_reduction_right3_reduce_6 1e 5
0reduction_left4_reduce_6 b0 22
0separable_conv_2_bn_reduction_left4_reduce_6 1e 6
0reduction_right5_reduce_6 1h 14
?2 52 7
aadd3_reduce_6 2d 6,5
?2 2d 8,5
d4_reduce_6 2d 5,4
?2 cz 4
aconcat_reduce_6 d0 11,4,3,2
0adjust_avg_pool_1_7 d1 13
g2_7 d1 3
7conv_1_7 d8 2
c2_7 d8 2
?2x 1f 5
?2 d0 3,2
0normal_conv_1_7 68 2
0adjust_bn_7 1e 2
0normal_bn_1_7 1e 2
?2y 1f
?30 1f 3
?32 1f 4
?34 1f 5
?36 1f 5
0separable_conv_1_normal_left1_7 de 5
oright1_7 dg 5
oleft2_7 de 5
oright2_7 dg 5
oleft5_7 dg 5
hbn_normal_left1_7 1e 5
rright1_7 1e 5
rleft2_7 1e 5
rright2_7 1e 5
rleft5_7 1e 5
?2z 1f 5
?31 1f 5
?33 1f 5
?35 1f 5
?37 1f 5
f2_normal_left1_7 de 5
oright1_7 dg 5
oleft2_7 de 5
oright2_7 dg 5
oleft5_7 dg 5
hbn_normal_left1_7 1e 5
rright1_7 1e 5
rleft2_7 1e 5
rright2_7 1e 5
0normal_left3_7 b0 30
b4_7 b0 32
7right4_7 b0 33
0separable_conv_2_bn_normal_left5_7 1e 8
0normal_add_1_7 2d 8,7
b2_7 2d 7,6
b3_7 2d 6,37
b4_7 2d 6,5
b5_7 2d 5,38
7concat_7 d0 40,5,4,3,2,1
?38 1f 49
?39 1f 2
0adjust_conv_projection_8 68 2
0normal_conv_1_8 68 2
0adjust_bn_8 1e 2
0normal_bn_1_8 1e 2
?3a 1f
?3c 1f 3
?3e 1f 4
?3g 1f 5
?3i 1f 5
0separable_conv_1_normal_left1_8 de 5
oright1_8 dg 5
oleft2_8 de 5
oright2_8 dg 5
oleft5_8 dg 5
hbn_normal_left1_8 1e 5
rright1_8 1e 5
rleft2_8 1e 5
rright2_8 1e 5
rleft5_8 1e 5
?3b 1f 5
?3d 1f 5
?3f 1f 5
?3h 1f 5
?3j 1f 5
f2_normal_left1_8 de 5
oright1_8 dg 5
oleft2_8 de 5
oright2_8 dg 5
oleft5_8 dg 5
hbn_normal_left1_8 1e 5
rright1_8 1e 5
rleft2_8 1e 5
rright2_8 1e 5
0normal_left3_8 b0 30
b4_8 b0 32
7right4_8 b0 33
0separable_conv_2_bn_normal_left5_8 1e 8
0normal_add_1_8 2d 8,7
b2_8 2d 7,6
b3_8 2d 6,37
b4_8 2d 6,5
b5_8 2d 5,38
7concat_8 d0 40,5,4,3,2,1
?3k 1f 46
?3l 1f 2
0adjust_conv_projection_9 68 2
0normal_conv_1_9 68 2
0adjust_bn_9 1e 2
0normal_bn_1_9 1e 2
?3m 1f
?3o 1f 3
?3q 1f 4
?3s 1f 5
?3u 1f 5
0separable_conv_1_normal_left1_9 de 5
oright1_9 dg 5
oleft2_9 de 5
oright2_9 dg 5
oleft5_9 dg 5
hbn_normal_left1_9 1e 5
rright1_9 1e 5
rleft2_9 1e 5
rright2_9 1e 5
rleft5_9 1e 5
?3n 1f 5
?3p 1f 5
?3r 1f 5
?3t 1f 5
?3v 1f 5
f2_normal_left1_9 de 5
oright1_9 dg 5
oleft2_9 de 5
oright2_9 dg 5
oleft5_9 dg 5
hbn_normal_left1_9 1e 5
rright1_9 1e 5
rleft2_9 1e 5
rright2_9 1e 5
0normal_left3_9 b0 30
b4_9 b0 32
7right4_9 b0 33
0separable_conv_2_bn_normal_left5_9 1e 8
0normal_add_1_9 2d 8,7
b2_9 2d 7,6
b3_9 2d 6,37
b4_9 2d 6,5
b5_9 2d 5,38
7concat_9 d0 40,5,4,3,2,1
?3w 1f 46
?3x 1f 2
0adjust_conv_projection_10 68 2
0normal_conv_1_10 68 2
0adjust_bn_10 1e 2
0normal_bn_1_10 1e 2
?3y 1f
?40 1f 3
?42 1f 4
?44 1f 5
?46 1f 5
0separable_conv_1_normal_left1_10 de 5
oright1_10 dg 5
oleft2_10 de 5
oright2_10 dg 5
oleft5_10 dg 5
hbn_normal_left1_10 1e 5
rright1_10 1e 5
rleft2_10 1e 5
rright2_10 1e 5
rleft5_10 1e 5
?3z 1f 5
?41 1f 5
?43 1f 5
?45 1f 5
?47 1f 5
f2_normal_left1_10 de 5
oright1_10 dg 5
oleft2_10 de 5
oright2_10 dg 5
oleft5_10 dg 5
hbn_normal_left1_10 1e 5
rright1_10 1e 5
rleft2_10 1e 5
rright2_10 1e 5
0normal_left3_10 b0 30
b4_10 b0 32
7right4_10 b0 33
0separable_conv_2_bn_normal_left5_10 1e 8
0normal_add_1_10 2d 8,7
b2_10 2d 7,6
b3_10 2d 6,37
b4_10 2d 6,5
b5_10 2d 5,38
7concat_10 d0 40,5,4,3,2,1
?48 1f 46
?49 1f 2
0adjust_conv_projection_11 68 2
0normal_conv_1_11 68 2
0adjust_bn_11 1e 2
0normal_bn_1_11 1e 2
?4a 1f
?4c 1f 3
?4e 1f 4
?4g 1f 5
?4i 1f 5
0separable_conv_1_normal_left1_11 de 5
oright1_11 dg 5
oleft2_11 de 5
oright2_11 dg 5
oleft5_11 dg 5
hbn_normal_left1_11 1e 5
rright1_11 1e 5
rleft2_11 1e 5
rright2_11 1e 5
rleft5_11 1e 5
?4b 1f 5
?4d 1f 5
?4f 1f 5
?4h 1f 5
?4j 1f 5
f2_normal_left1_11 de 5
oright1_11 dg 5
oleft2_11 de 5
oright2_11 dg 5
oleft5_11 dg 5
hbn_normal_left1_11 1e 5
rright1_11 1e 5
rleft2_11 1e 5
rright2_11 1e 5
0normal_left3_11 b0 30
b4_11 b0 32
7right4_11 b0 33
0separable_conv_2_bn_normal_left5_11 1e 8
0normal_add_1_11 2d 8,7
b2_11 2d 7,6
b3_11 2d 6,37
b4_11 2d 6,5
b5_11 2d 5,38
7concat_11 d0 40,5,4,3,2,1
?4k 1f 46
?4l 1f 2
0adjust_conv_projection_12 68 2
0normal_conv_1_12 68 2
0adjust_bn_12 1e 2
0normal_bn_1_12 1e 2
?4m 1f
?4o 1f 3
?4q 1f 4
?4s 1f 5
?4u 1f 5
0separable_conv_1_normal_left1_12 de 5
oright1_12 dg 5
oleft2_12 de 5
oright2_12 dg 5
oleft5_12 dg 5
hbn_normal_left1_12 1e 5
rright1_12 1e 5
rleft2_12 1e 5
rright2_12 1e 5
rleft5_12 1e 5
?4n 1f 5
?4p 1f 5
?4r 1f 5
?4t 1f 5
?4v 1f 5
f2_normal_left1_12 de 5
oright1_12 dg 5
oleft2_12 de 5
oright2_12 dg 5
oleft5_12 dg 5
hbn_normal_left1_12 1e 5
rright1_12 1e 5
rleft2_12 1e 5
rright2_12 1e 5
0normal_left3_12 b0 30
b4_12 b0 32
7right4_12 b0 33
0separable_conv_2_bn_normal_left5_12 1e 8
0normal_add_1_12 2d 8,7
b2_12 2d 7,6
b3_12 2d 6,37
b4_12 2d 6,5
b5_12 2d 5,38
7concat_12 d0 40,5,4,3,2,1
?4x 1f
?4w 1f 47
0reduction_conv_1_reduce_12 2v 2
0adjust_conv_projection_reduce_12 2v 2
0reduction_bn_1_reduce_12 1e 2
0adjust_bn_reduce_12 1e 2
?4y 1f 2
?50 1f 2
0separable_conv_1_pad_reduction_left1_reduce_12 cs 2
vright1_reduce_12 1c 2
hreduction_left1_reduce_12 dh 2
rright1_reduce_12 di 2
hbn_reduction_left1_reduce_12 1e 2
uright1_reduce_12 1e 2
?4z 1f 2
?51 1f 2
f2_reduction_left1_reduce_12 dj 2
rright1_reduce_12 dk 2
?52 1f 13
hbn_reduction_left1_reduce_12 1e 3
uright1_reduce_12 1e 3
f1_pad_reduction_right2_reduce_12 1c 3
?54 1f 17
0reduction_add_1_reduce_12 2d 4,3
0separable_conv_1_reduction_right2_reduce_12 di 3
hpad_reduction_right3_reduce_12 cs 3
?56 1f 3
hbn_reduction_right2_reduce_12 1e 3
hreduction_right3_reduce_12 dh 3
rleft4_reduce_12 dl 3
?53 1f 3
hbn_reduction_right3_reduce_12 1e 3
uleft4_reduce_12 1e 3
0reduction_pad_1_reduce_12 1g 29
0separable_conv_2_reduction_right2_reduce_12 dk 4
?55 1f 4
?57 1f 4
0reduction_left2_reduce_12 1h 4
0separable_conv_2_bn_reduction_right2_reduce_12 1e 4
hreduction_right3_reduce_12 dj 4
rleft4_reduce_12 dl 4
0adjust_relu_1_13 1f 87
0reduction_add_2_reduce_12 2d 5,4
aleft3_reduce_12 cy 10
0separable_conv_2_bn_reduction_right3_reduce_12 1e 5
0reduction_left4_reduce_12 b0 22
0separable_conv_2_bn_reduction_left4_reduce_12 1e 6
0reduction_right5_reduce_12 1h 14
?3 52 7
aadd3_reduce_12 2d 6,5
?3 2d 8,5
d4_reduce_12 2d 5,4
?3 cz 4
aconcat_reduce_12 d0 11,4,3,2
0adjust_avg_pool_1_13 d1 13
g2_13 d1 3
7conv_1_13 68 2
c2_13 68 2
?58 1f 5
?3 d0 3,2
0normal_conv_1_13 2v 2
0adjust_bn_13 1e 2
0normal_bn_1_13 1e 2
?59 1f
?5b 1f 3
?5d 1f 4
?5f 1f 5
?5h 1f 5
0separable_conv_1_normal_left1_13 dj 5
oright1_13 dl 5
oleft2_13 dj 5
oright2_13 dl 5
oleft5_13 dl 5
hbn_normal_left1_13 1e 5
rright1_13 1e 5
rleft2_13 1e 5
rright2_13 1e 5
rleft5_13 1e 5
?5a 1f 5
?5c 1f 5
?5e 1f 5
?5g 1f 5
?5i 1f 5
f2_normal_left1_13 dj 5
oright1_13 dl 5
oleft2_13 dj 5
oright2_13 dl 5
oleft5_13 dl 5
hbn_normal_left1_13 1e 5
rright1_13 1e 5
rleft2_13 1e 5
rright2_13 1e 5
0normal_left3_13 b0 30
b4_13 b0 32
7right4_13 b0 33
0separable_conv_2_bn_normal_left5_13 1e 8
0normal_add_1_13 2d 8,7
b2_13 2d 7,6
b3_13 2d 6,37
b4_13 2d 6,5
b5_13 2d 5,38
7concat_13 d0 40,5,4,3,2,1
?5j 1f 49
?5k 1f 2
0adjust_conv_projection_14 2v 2
0normal_conv_1_14 2v 2
0adjust_bn_14 1e 2
0normal_bn_1_14 1e 2
?5l 1f
?5n 1f 3
?5p 1f 4
?5r 1f 5
?5t 1f 5
0separable_conv_1_normal_left1_14 dj 5
oright1_14 dl 5
oleft2_14 dj 5
oright2_14 dl 5
oleft5_14 dl 5
hbn_normal_left1_14 1e 5
rright1_14 1e 5
rleft2_14 1e 5
rright2_14 1e 5
rleft5_14 1e 5
?5m 1f 5
?5o 1f 5
?5q 1f 5
?5s 1f 5
?5u 1f 5
f2_normal_left1_14 dj 5
oright1_14 dl 5
oleft2_14 dj 5
oright2_14 dl 5
oleft5_14 dl 5
hbn_normal_left1_14 1e 5
rright1_14 1e 5
rleft2_14 1e 5
rright2_14 1e 5
0normal_left3_14 b0 30
b4_14 b0 32
7right4_14 b0 33
0separable_conv_2_bn_normal_left5_14 1e 8
0normal_add_1_14 2d 8,7
b2_14 2d 7,6
b3_14 2d 6,37
b4_14 2d 6,5
b5_14 2d 5,38
7concat_14 d0 40,5,4,3,2,1
?5v 1f 46
?5w 1f 2
0adjust_conv_projection_15 2v 2
0normal_conv_1_15 2v 2
0adjust_bn_15 1e 2
0normal_bn_1_15 1e 2
?5x 1f
?5z 1f 3
?61 1f 4
?63 1f 5
?65 1f 5
0separable_conv_1_normal_left1_15 dj 5
oright1_15 dl 5
oleft2_15 dj 5
oright2_15 dl 5
oleft5_15 dl 5
hbn_normal_left1_15 1e 5
rright1_15 1e 5
rleft2_15 1e 5
rright2_15 1e 5
rleft5_15 1e 5
?5y 1f 5
?60 1f 5
?62 1f 5
?64 1f 5
?66 1f 5
f2_normal_left1_15 dj 5
oright1_15 dl 5
oleft2_15 dj 5
oright2_15 dl 5
oleft5_15 dl 5
hbn_normal_left1_15 1e 5
rright1_15 1e 5
rleft2_15 1e 5
rright2_15 1e 5
0normal_left3_15 b0 30
b4_15 b0 32
7right4_15 b0 33
0separable_conv_2_bn_normal_left5_15 1e 8
0normal_add_1_15 2d 8,7
b2_15 2d 7,6
b3_15 2d 6,37
b4_15 2d 6,5
b5_15 2d 5,38
7concat_15 d0 40,5,4,3,2,1
?67 1f 46
?68 1f 2
0adjust_conv_projection_16 2v 2
0normal_conv_1_16 2v 2
0adjust_bn_16 1e 2
0normal_bn_1_16 1e 2
?69 1f
?6b 1f 3
?6d 1f 4
?6f 1f 5
?6h 1f 5
0separable_conv_1_normal_left1_16 dj 5
oright1_16 dl 5
oleft2_16 dj 5
oright2_16 dl 5
oleft5_16 dl 5
hbn_normal_left1_16 1e 5
rright1_16 1e 5
rleft2_16 1e 5
rright2_16 1e 5
rleft5_16 1e 5
?6a 1f 5
?6c 1f 5
?6e 1f 5
?6g 1f 5
?6i 1f 5
f2_normal_left1_16 dj 5
oright1_16 dl 5
oleft2_16 dj 5
oright2_16 dl 5
oleft5_16 dl 5
hbn_normal_left1_16 1e 5
rright1_16 1e 5
rleft2_16 1e 5
rright2_16 1e 5
0normal_left3_16 b0 30
b4_16 b0 32
7right4_16 b0 33
0separable_conv_2_bn_normal_left5_16 1e 8
0normal_add_1_16 2d 8,7
b2_16 2d 7,6
b3_16 2d 6,37
b4_16 2d 6,5
b5_16 2d 5,38
7concat_16 d0 40,5,4,3,2,1
?6j 1f 46
?6k 1f 2
0adjust_conv_projection_17 2v 2
0normal_conv_1_17 2v 2
0adjust_bn_17 1e 2
0normal_bn_1_17 1e 2
?6l 1f
?6n 1f 3
?6p 1f 4
?6r 1f 5
?6t 1f 5
0separable_conv_1_normal_left1_17 dj 5
oright1_17 dl 5
oleft2_17 dj 5
oright2_17 dl 5
oleft5_17 dl 5
hbn_normal_left1_17 1e 5
rright1_17 1e 5
rleft2_17 1e 5
rright2_17 1e 5
rleft5_17 1e 5
?6m 1f 5
?6o 1f 5
?6q 1f 5
?6s 1f 5
?6u 1f 5
f2_normal_left1_17 dj 5
oright1_17 dl 5
oleft2_17 dj 5
oright2_17 dl 5
oleft5_17 dl 5
hbn_normal_left1_17 1e 5
rright1_17 1e 5
rleft2_17 1e 5
rright2_17 1e 5
0normal_left3_17 b0 30
b4_17 b0 32
7right4_17 b0 33
0separable_conv_2_bn_normal_left5_17 1e 8
0normal_add_1_17 2d 8,7
b2_17 2d 7,6
b3_17 2d 6,37
b4_17 2d 6,5
b5_17 2d 5,38
7concat_17 d0 40,5,4,3,2,1
?6v 1f 46
?6w 1f 2
0adjust_conv_projection_18 2v 2
0normal_conv_1_18 2v 2
0adjust_bn_18 1e 2
0normal_bn_1_18 1e 2
?6x 1f
?6z 1f 3
?71 1f 4
?73 1f 5
?75 1f 5
0separable_conv_1_normal_left1_18 dj 5
oright1_18 dl 5
oleft2_18 dj 5
oright2_18 dl 5
oleft5_18 dl 5
hbn_normal_left1_18 1e 5
rright1_18 1e 5
rleft2_18 1e 5
rright2_18 1e 5
rleft5_18 1e 5
?6y 1f 5
?70 1f 5
?72 1f 5
?74 1f 5
?76 1f 5
f2_normal_left1_18 dj 5
oright1_18 dl 5
oleft2_18 dj 5
oright2_18 dl 5
oleft5_18 dl 5
hbn_normal_left1_18 1e 5
rright1_18 1e 5
rleft2_18 1e 5
rright2_18 1e 5
0normal_left3_18 b0 30
b4_18 b0 32
7right4_18 b0 33
0separable_conv_2_bn_normal_left5_18 1e 8
0normal_add_1_18 2d 8,7
b2_18 2d 7,6
b3_18 2d 6,37
b4_18 2d 6,5
b5_18 2d 5,38
7concat_18 d0 40,5,4,3,2,1
?77 1f
?0 o
0predictions p
{"name":"ResNet101","model":"resnet101","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet101"]],"size":224,"smallest":32,"anySize":true,"shared":345,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv dm
6bn 1e
6relu 1f
0pool1_pad 1g
7ool 1h
0conv2_block1_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d0_conv dp 7
d3_conv dp 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d3_conv dp
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d3_conv dp
fbn 1e
dadd 2d 9,1
dout 1f
43_block1_1_conv dq
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d0_conv ds 7
d3_conv dt 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
44_block1_1_conv dv
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d0_conv dx 7
d3_conv dy 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b5_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b6_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b7_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b8_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b9_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b10_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c4_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c5_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c6_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c7_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c8_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c9_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
b20_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
45_block1_1_conv ds
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d0_conv e0 7
d3_conv e1 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dt
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d3_conv e1
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dt
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d3_conv e1
fbn 1e
dadd 2d 9,1
dout 1f
0avg_pool o
0predictions p
{"name":"ResNet101V2","model":"resnet101v2","namesSize":false,"module":"resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet101v2"]],"size":224,"smallest":32,"anySize":true,"shared":377,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv dm
0pool1_pad 1g
7ool 1h
0conv2_block1_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e3
fbn 1e
frelu 1f
d0_conv dp 8
d3_conv dp 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e3
fbn 1e
frelu 1f
d3_conv dp
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e4
fbn 1e
frelu 1f
?0 e5 10
d3_conv dp 2
dout 2d 2,1
43_block1_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d0_conv dt 8
d3_conv dt 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e7
fbn 1e
frelu 1f
?1 e5 10
d3_conv dt 2
dout 2d 2,1
44_block1_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d0_conv dy 8
d3_conv dy 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b5_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b6_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b7_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b8_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b9_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b10_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c4_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c5_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c6_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c7_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c8_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c9_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
b20_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e9
gbn 1e
grelu 1f
?2 e5 10
e3_conv dy 2
eout 2d 2,1
45_block1_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d0_conv e1 8
d3_conv e1 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d3_conv e1
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d3_conv e1
dout 2d 11,1
0post_bn 1e
5relu 1f
0avg_pool o
0predictions p
{"name":"ResNet152","model":"resnet152","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet152"]],"size":224,"smallest":32,"anySize":true,"shared":515,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv dm
6bn 1e
6relu 1f
0pool1_pad 1g
7ool 1h
0conv2_block1_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d0_conv dp 7
d3_conv dp 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d3_conv dp
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d3_conv dp
fbn 1e
dadd 2d 9,1
dout 1f
43_block1_1_conv dq
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d0_conv ds 7
d3_conv dt 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b5_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b6_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b7_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b8_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
44_block1_1_conv dv
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d0_conv dx 7
d3_conv dy 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b5_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b6_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b7_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b8_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b9_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b10_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c4_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c5_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c6_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c7_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c8_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c9_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
b20_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c4_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c5_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c6_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c7_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c8_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c9_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
b30_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c4_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c5_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
c6_1_conv dp
gbn 1e
grelu 1f
e2_conv dw
gbn 1e
grelu 1f
e3_conv dy
gbn 1e
eadd 2d 9,1
eout 1f
45_block1_1_conv ds
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d0_conv e0 7
d3_conv e1 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dt
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d3_conv e1
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dt
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d3_conv e1
fbn 1e
dadd 2d 9,1
dout 1f
0avg_pool o
0predictions p
{"name":"ResNet152V2","model":"resnet152v2","namesSize":false,"module":"resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet152v2"]],"size":224,"smallest":32,"anySize":true,"shared":564,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv dm
0pool1_pad 1g
7ool 1h
0conv2_block1_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e3
fbn 1e
frelu 1f
d0_conv dp 8
d3_conv dp 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e3
fbn 1e
frelu 1f
d3_conv dp
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e4
fbn 1e
frelu 1f
?0 e5 10
d3_conv dp 2
dout 2d 2,1
43_block1_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d0_conv dt 8
d3_conv dt 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b5_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b6_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b7_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b8_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e7
fbn 1e
frelu 1f
?1 e5 10
d3_conv dt 2
dout 2d 2,1
44_block1_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d0_conv dy 8
d3_conv dy 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b5_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b6_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b7_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b8_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b9_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b10_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c4_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c5_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c6_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c7_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c8_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c9_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
b20_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c4_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c5_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c6_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c7_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c8_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c9_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
b30_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c4_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c5_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e8
gbn 1e
grelu 1f
e3_conv dy
eout 2d 11,1
c6_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv e9
gbn 1e
grelu 1f
?2 e5 10
e3_conv dy 2
eout 2d 2,1
45_block1_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d0_conv e1 8
d3_conv e1 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d3_conv e1
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d3_conv e1
dout 2d 11,1
0post_bn 1e
5relu 1f
0avg_pool o
0predictions p
{"name":"ResNet50","model":"resnet50","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet50"]],"size":224,"smallest":32,"anySize":true,"shared":175,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv dm
6bn 1e
6relu 1f
0pool1_pad 1g
7ool 1h
0conv2_block1_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d0_conv dp 7
d3_conv dp 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d3_conv dp
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dn
fbn 1e
frelu 1f
d2_conv do
fbn 1e
frelu 1f
d3_conv dp
fbn 1e
dadd 2d 9,1
dout 1f
43_block1_1_conv dq
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d0_conv ds 7
d3_conv dt 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv du
fbn 1e
frelu 1f
d2_conv dr
fbn 1e
frelu 1f
d3_conv dt
fbn 1e
dadd 2d 9,1
dout 1f
44_block1_1_conv dv
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d0_conv dx 7
d3_conv dy 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b5_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
b6_1_conv dp
fbn 1e
frelu 1f
d2_conv dw
fbn 1e
frelu 1f
d3_conv dy
fbn 1e
dadd 2d 9,1
dout 1f
45_block1_1_conv ds
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d0_conv e0 7
d3_conv e1 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv dt
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d3_conv e1
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv dt
fbn 1e
frelu 1f
d2_conv dz
fbn 1e
frelu 1f
d3_conv e1
fbn 1e
dadd 2d 9,1
dout 1f
0avg_pool o
0predictions p
{"name":"ResNet50V2","model":"resnet50v2","namesSize":false,"module":"resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet50v2"]],"size":224,"smallest":32,"anySize":true,"shared":190,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv dm
0pool1_pad 1g
7ool 1h
0conv2_block1_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e3
fbn 1e
frelu 1f
d0_conv dp 8
d3_conv dp 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e3
fbn 1e
frelu 1f
d3_conv dp
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv e2
fbn 1e
frelu 1f
d2_pad 1g
fconv e4
fbn 1e
frelu 1f
?0 e5 10
d3_conv dp 2
dout 2d 2,1
43_block1_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d0_conv dt 8
d3_conv dt 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e6
fbn 1e
frelu 1f
d3_conv dt
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv e7
fbn 1e
frelu 1f
?1 e5 10
d3_conv dt 2
dout 2d 2,1
44_block1_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d0_conv dy 8
d3_conv dy 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b5_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e8
fbn 1e
frelu 1f
d3_conv dy
dout 2d 11,1
b6_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv e9
fbn 1e
frelu 1f
?2 e5 10
d3_conv dy 2
dout 2d 2,1
45_block1_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d0_conv e1 8
d3_conv e1 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d3_conv e1
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv ea
fbn 1e
frelu 1f
d3_conv e1
dout 2d 11,1
0post_bn 1e
5relu 1f
0avg_pool o
0predictions p
{"name":"VGG16","model":"vgg16","namesSize":false,"module":"vgg16","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","vgg16"]],"size":224,"smallest":32,"anySize":true,"shared":19,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 eb
b2 eb
7pool ec
52_conv1 ed
b2 ed
7pool ec
53_conv1 ee
b2 ee
b3 ee
7pool ec
54_conv1 ef
b2 ef
b3 ef
7pool ec
55_conv1 ef
b2 ef
b3 ef
7pool ec
?0 ch
0fc1 eg
22 eg
0predictions p
{"name":"VGG19","model":"vgg19","namesSize":false,"module":"vgg19","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","vgg19"]],"size":224,"smallest":32,"anySize":true,"shared":22,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 eb
b2 eb
7pool ec
52_conv1 ed
b2 ed
7pool ec
53_conv1 ee
b2 ee
b3 ee
b4 ee
7pool ec
54_conv1 ef
b2 ef
b3 ef
b4 ef
7pool ec
55_conv1 ef
b2 ef
b3 ef
b4 ef
7pool ec
?0 ch
0fc1 eg
22 eg
0predictions p
{"name":"Xception","model":"xception","namesSize":false,"module":"xception","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","xception"]],"size":299,"smallest":71,"anySize":true,"shared":132,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 1u
c_bn 1e
dact 1f
b2 e3
c_bn 1e
dact 1f
52_sepconv1 eh
f_bn 1e
e2_act 1f
f eh
f_bn 1e
?0 ei 6
7pool ej 2
?0 1e 2
?0 2d 2,1
53_sepconv1_act 1f
f ek
f_bn 1e
e2_act 1f
f ek
f_bn 1e
?1 el 7
7pool ej 2
?1 1e 2
?1 2d 2,1
54_sepconv1_act 1f
f em
f_bn 1e
e2_act 1f
f em
f_bn 1e
?2 en 7
7pool ej 2
?2 1e 2
?2 2d 2,1
55_sepconv1_act 1f
f em
f_bn 1e
e2_act 1f
f em
f_bn 1e
e3_act 1f
f em
f_bn 1e
?3 2d 1,10
56_sepconv1_act 1f
f em
f_bn 1e
e2_act 1f
f em
f_bn 1e
e3_act 1f
f em
f_bn 1e
?4 2d 1,10
57_sepconv1_act 1f
f em
f_bn 1e
e2_act 1f
f em
f_bn 1e
e3_act 1f
f em
f_bn 1e
?5 2d 1,10
58_sepconv1_act 1f
f em
f_bn 1e
e2_act 1f
f em
f_bn 1e
e3_act 1f
f em
f_bn 1e
?6 2d 1,10
59_sepconv1_act 1f
f em
f_bn 1e
e2_act 1f
f em
f_bn 1e
e3_act 1f
f em
f_bn 1e
?7 2d 1,10
510_sepconv1_act 1f
g em
g_bn 1e
f2_act 1f
g em
g_bn 1e
f3_act 1f
g em
g_bn 1e
?8 2d 1,10
61_sepconv1_act 1f
g em
g_bn 1e
f2_act 1f
g em
g_bn 1e
f3_act 1f
g em
g_bn 1e
?9 2d 1,10
62_sepconv1_act 1f
g em
g_bn 1e
f2_act 1f
g em
g_bn 1e
f3_act 1f
g em
g_bn 1e
?a 2d 1,10
63_sepconv1_act 1f
g em
g_bn 1e
f2_act 1f
g eo
g_bn 1e
?3 ep 7
8pool ej 2
?3 1e 2
?b 2d 2,1
64_sepconv1 eq
g_bn 1e
hact 1f
f2 er
g_bn 1e
hact 1f
0avg_pool o
0predictions p
`;
